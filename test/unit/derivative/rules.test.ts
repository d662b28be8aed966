import { describe, expect, it } from 'vitest';

import { arrayRules } from '../../../src/core/derivative/rules/arrays';
import { elementwiseRules } from '../../../src/core/derivative/rules/elementwise';
import {
  functionsWithoutRule,
  jumpingFunctions,
  movedOperands,
  unreadFunctions,
} from '../../../src/core/derivative/rules/others';
import { reductionRules } from '../../../src/core/derivative/rules/reductions';
import { rowRules } from '../../../src/core/derivative/rules/rows';
import { vocabulary } from '../../../src/core/formula/vocabulary';
import type { Arrays } from '../formula/vocabulary/evaluated';
import { differences, gradient } from './gradient';

const tables = {
  elementwise: [elementwiseRules],
  reduction: [reductionRules, jumpingFunctions, functionsWithoutRule],
  rows: [rowRules, movedOperands, jumpingFunctions, functionsWithoutRule],
  array: [arrayRules, movedOperands, unreadFunctions, functionsWithoutRule],
};

const isView = (name: string): boolean => {
  const known = vocabulary.get(name);
  return known?.kind === 'array' && known.layout !== undefined;
};

const x: Arrays = { x: { shape: [2, 3], values: [0.3, 1.7, 0.9, 1.2, 0.4, 2.1] } };
const both: Arrays = { ...x, values: { shape: [2, 3], values: [1.1, 0.6, 1.4, 0.7, 1.9, 0.2] } };

describe('the rules of derivatives', () => {
  it('say of every function of the language in one table what a change of its operands does', () => {
    for (const { kind, name } of vocabulary.values()) {
      if (kind === 'static' || isView(name)) continue;
      expect([name, tables[kind].filter((table) => table.has(name)).length]).toEqual([name, 1]);
    }
  });

  it('have one for each operand of the functions that act element by element', () => {
    for (const known of vocabulary.values()) {
      if (known.kind !== 'elementwise') continue;
      expect([known.name, elementwiseRules.get(known.name)?.length]).toEqual([known.name, known.arity]);
    }
  });

  it('name no function that the language does not have', () => {
    const named = [...Object.values(tables).flat()].flatMap((table) => [...table.keys()]);
    expect(named.filter((name) => !vocabulary.has(name))).toEqual([]);
  });

  it.each([
    'x + values',
    'x - values',
    'x * values',
    'x / values',
    'divide_no_nan(x, values)',
    'x ^ values',
    'x ^ 3',
    'x ^ 2',
    '-x',
    'abs(x - values)',
    'exp(x)',
    'expm1(x)',
    'log(x)',
    'log1p(x)',
    'softplus(x - values)',
    'tanh(x)',
    'sqrt(x)',
    'erf(x)',
    'maximum(x, values)',
    'minimum(x, values)',
    'clip(x, 0.5, 1.5)',
    'clip(values, x / 2, x)',
    'where(values > 1, x, 2 * x)',
    'broadcast_to(sum(x), values)',
    'sum(x * values)',
    'mean(x * values, 0)',
    'max(x * values)',
    'min(x * values, all)',
    'logsumexp(x * values)',
    'median(x * values)',
    'median(x * values, 0)',
    'values * sort(x)',
    'values * cumsum(x, 0)',
    'exp(prepend(x, 1, 1))',
    'exp(tail_sum(x))',
    'exp(transpose(x)) * transpose(values)',
    'exp(each(x) - other(values))',
    'pick(x, 1, 1)^2',
    'part(x, 1, 3, 1)^2',
    'values * reverse(x, 1)',
    'take(x, argmax(values))^2',
    'values * by_descending(x, values)',
    'exp(stack(x, 2 * x))',
    'exp(join(x, 2 * x))',
    'exp(segment_sum(x, values > 1, 2, 0))',
  ])('give for %s what central differences give', (formula) => {
    for (const role of ['x', 'values'] as const) {
      const expected = differences(formula, both, role);
      gradient(formula, both, role).forEach((value, at) => {
        expect(Math.abs(value - expected[at]!)).toBeLessThan(1e-8 * Math.max(1, Math.abs(value)));
      });
    }
  });
});

describe('at a kink the derivative', () => {
  const at = (...values: number[]): Arrays => ({ x: { shape: [values.length], values } });

  it('of the absolute value is 0 at 0', () => {
    expect(gradient('abs(x)', at(-2, 0, 3))).toEqual([-1, 0, 1]);
  });

  it('of the largest value goes to the first of equals', () => {
    expect(gradient('max(x)', at(1, 4, 4))).toEqual([0, 1, 0]);
    expect(gradient('min(x)', at(1, 1, 4))).toEqual([1, 0, 0]);
  });

  it('of maximum and minimum is half of each of two equal values', () => {
    expect(gradient('maximum(x, 0)', at(-1, 0, 1))).toEqual([0, 0.5, 1]);
    expect(gradient('minimum(0, x)', at(-1, 0, 1))).toEqual([1, 0.5, 0]);
  });

  it('of clip is 1 at its limits', () => {
    expect(gradient('clip(x, 0, 1)', at(-0.1, 0, 0.5, 1, 1.1))).toEqual([0, 1, 1, 1, 0]);
  });
});

it('nothing flows back through what does not change, were the derivative before it infinite', () => {
  expect(gradient('where(x > 0, x * log(x), 0)', { x: { shape: [2], values: [0, 1] } })).toEqual([0, 1]);
  expect(gradient('sqrt(sum(x^2))', { x: { shape: [2], values: [0, 0] } })).toEqual([0, 0]);
});

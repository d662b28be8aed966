import { describe, expect, it } from 'vitest';

import type { Shape } from '../../../src/core/array/ndarray';
import { ndarray } from '../../../src/core/array/ndarray';
import { bindFormula } from '../../../src/core/formula/bindFormula';
import { BlockEvaluator } from '../../../src/core/formula/blocks/evaluateBlocks';
import { blockLength } from '../../../src/core/formula/blocks/readers';
import { ExactEvaluator } from '../../../src/core/formula/exact/evaluateExact';
import { Arena } from '../../../src/core/formula/kernels/arena';
import { instantiateKernels, withoutKernels } from '../../../src/core/formula/kernels/kernels';
import type { Node } from '../../../src/core/formula/node';
import { placed } from './kernels/placed';
import { testFunction } from './testFunction';

interface Given {
  readonly values: readonly number[];
  readonly shape: Shape;
}

function bound(formula: string, x: Given, y: Given): { node: Node; arrays: Record<string, Float64Array> } {
  const input = { domain: 'real', symbol: 'x', doc: '' } as const;
  const definition = testFunction({ inputs: { x: input, values: input }, steps: { result: formula } });
  const { value, issues } = bindFormula(definition, { x: x.shape, values: y.shape }, {});
  if (value === undefined) throw new Error(issues[0]?.code);
  const arrays = {
    x: ndarray(Float64Array.from(x.values), x.shape).data,
    values: ndarray(Float64Array.from(y.values), y.shape).data,
  };
  return { node: value.result.node, arrays };
}

const matrix: Given = { values: [1, 2, 3, 4, 5, 6], shape: [2, 3] };
const row: Given = { values: [10, 20, 30], shape: [3] };
const column: Given = { values: [100, 200], shape: [2, 1] };

// Worked by hand; NumPy gives the same with `x` and `values` as named.
const cases: readonly [string, Given, Given, readonly number[]][] = [
  ['x + values', matrix, row, [11, 22, 33, 14, 25, 36]],
  ['x + values', matrix, column, [101, 102, 103, 204, 205, 206]],
  ['x + values', row, column, [110, 120, 130, 210, 220, 230]],
  ['sum(x) + values', matrix, column, [106, 215]],
  ['x / sum(x)', { values: [1, 3, 2, 2], shape: [2, 2] }, row, [0.25, 0.75, 0.5, 0.5]],
  ['sum(x, 0)', matrix, row, [5, 7, 9]],
  ['mean(x, 0)', matrix, row, [2.5, 3.5, 4.5]],
  ['sum(x, all)', matrix, row, [21]],
  ['max(x, 1)', { values: [1, 9, 3, 7, 5, 6], shape: [2, 3] }, row, [9, 7]],
  ['min(x)', { values: [1, 9, 3, 7, 5, 6], shape: [2, 3] }, row, [1, 5]],
  ['argmax(x)', { values: [1, 9, 9, 7, 5, 6], shape: [2, 3] }, row, [1, 0]],
  ['argmax(x, 0)', { values: [1, 9, 9, 7, 5, 9], shape: [2, 3] }, row, [1, 0, 0]],
  ['max(x)', { values: [1, NaN, 3], shape: [1, 3] }, row, [NaN]],
  ['all(x)', { values: [1, 1, 1, 0], shape: [2, 2] }, row, [1, 0]],
  ['x > 2 ? x : -x', { values: [1, 2, 3], shape: [3] }, row, [-1, -2, 3]],
  ['clip(x, 2, 5)', matrix, row, [2, 2, 3, 4, 5, 5]],
  ['maximum(x, 0)', { values: [-1, NaN, 2], shape: [3] }, row, [0, NaN, 2]],
  ['divide_no_nan(x, x)', { values: [0, 4, -2], shape: [3] }, row, [0, 1, 1]],
  ['(x > 1) * (x < 3)', { values: [1, 2, 3], shape: [3] }, row, [0, 1, 0]],
  ['x >= 2 and x <= 2 or x == 1', { values: [1, 2, 3], shape: [3] }, row, [1, 1, 0]],
  ['not x', { values: [0, 2], shape: [2] }, row, [1, 0]],
  ['x^3', { values: [2, -2], shape: [2] }, row, [8, -8]],
  ['size(x, 1) + size(x, all)', matrix, row, [9]],
  ['softplus(x)', { values: [1000, -1000, NaN], shape: [3] }, row, [1000, 0, NaN]],
  ['in_top_k(sum(x) * 0 + 1, x, 1)', { values: [1, 2, 2, 3, 2, 2], shape: [2, 3] }, row, [1, 0]],
];

describe('evaluation by blocks and in exact arithmetic', () => {
  it.each(cases)('%s', (formula, x, values, expected) => {
    const { node, arrays } = bound(formula, x, values);
    expect(Array.from(new BlockEvaluator(arrays, false).values(node))).toEqual(expected);
    expect(Array.from(new BlockEvaluator(arrays, false, withoutKernels()).values(node))).toEqual(expected);
    expect(new ExactEvaluator(arrays).values(node).map(Number)).toEqual(expected);
  });

  it('sums rows longer than a block as exactly as short ones', () => {
    const length = 3 * blockLength + 5;
    const values = Array.from({ length: 2 * length }, (_, index) => (index < length ? 1 : 0.5));
    const { node, arrays } = bound('sum(x + 0)', { values, shape: [2, length] }, row);
    expect(Array.from(new BlockEvaluator(arrays, false).values(node))).toEqual([length, length / 2]);
  });

  it('rounds after every operation in float32', () => {
    const { node, arrays } = bound('1 - x', { values: [1e-7], shape: [1] }, row);
    // 1 - 1e-7 in float32 is the next number below 1 but one: 1 - 2^-23.
    expect(new BlockEvaluator(arrays, true).values(node)[0]).toBe(1 - 2 ** -23);
  });

  it('carries 64 digits in exact arithmetic', () => {
    const { node, arrays } = bound('x / 3', { values: [1], shape: [1] }, row);
    expect(new ExactEvaluator(arrays).values(node)[0]?.toString()).toBe(`0.${'3'.repeat(64)}`);
  });

  it('takes a float64 as the decimal that it prints as in exact arithmetic', () => {
    const { node, arrays } = bound('x + 0.2', { values: [0.1], shape: [1] }, row);
    expect(new ExactEvaluator(arrays).values(node)[0]?.toString()).toBe('0.3');
  });
});

/** Numbers of many sizes, the same in every run. */
const made = (shape: Shape): Given => ({
  values: Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => ((i * 7919) % 1009) / 1013 - 0.3),
  shape,
});

/** Rows and arrays that do not end where a block ends. */
const long = 2 * blockLength + 3;
const largeCases: readonly (readonly [string, Given, Given])[] = [
  ['x * values - x / 3', made([long]), made([long])],
  ['sum((x - values)^2)', made([2, long]), made([2, long])],
  ['mean(abs(x - values))', made([701, 10]), made([701, 10])],
  ['mean((x - values)^2, all)', made([701, 10]), made([701, 10])],
  ['sum((x - values)^2)', made([701, 10]), made([10])],
  ['x * (1 / sum(x))', made([701, 10]), row],
  ['x - max(x)', made([3, long]), row],
  ['x / sum(x) - (x - mean(x)) * max(x)', made([701, 10]), row],
  ['sum(x / sum(x) + values)', made([701, 10]), made([10])],
  ['x * sum(x) + sum(x, 0)', made([5, 1500]), row],
  ['x / sum(x, all) + min(x)', made([29, 7, 11]), row],
  ['mean((x - values)^2, all)', made([400, 700]), made([400, 700])],
  ['sum(abs(x - values))', made([2, 140_000]), made([2, 140_000])],
  ['sum((x / 3 - values)^2, all)', made([400, 700]), made([400, 700])],
  ['x + values', made([29, 1, 113]), made([29, 4, 1])],
  ['x + values', made([29, 4, 113]), made([4, 1])],
  ['min(x, 0) + sum(x, 0)', made([long, 2]), row],
  ['argmax(x * 2)', made([3, long]), row],
  ['sum(x)', made([2, long]), row],
  ['sum(x > 0 ? clip(x, 0.1, 0.4) : round(x * 9))', made([2, long]), row],
];

/** The same arrays in the memory of kernels. */
function inMemory(arrays: Readonly<Record<string, Float64Array>>): Record<string, Float64Array> {
  const moved = placed(Object.fromEntries(Object.entries(arrays).map(([name, data]) => [name, ndarray(data)])));
  return Object.fromEntries(Object.entries(moved).map(([name, { data }]) => [name, data]));
}

describe('evaluation with compiled kernels', () => {
  it.each(largeCases)('gives every bit that JavaScript gives: %s', (formula, x, values) => {
    const { node, arrays } = bound(formula, x, values);
    for (const float32 of [false, true]) {
      const expected = new BlockEvaluator(arrays, float32, withoutKernels()).values(node);
      expect(new BlockEvaluator(arrays, float32).values(node)).toEqual(expected);
      expect(new BlockEvaluator(inMemory(arrays), float32).values(node)).toEqual(expected);
    }
  });

  it('goes on elsewhere when there is no room for the blocks beside the arrays', () => {
    const { node, arrays } = bound('round(x * 2) + round(x * 3) * sum(round(x * 4))', made([long]), row);
    const expected = new BlockEvaluator(arrays, false, withoutKernels()).values(node);
    const x = Arena.for(long, 3 * blockLength)?.take(long);
    x?.set(arrays.x!);
    expect(new BlockEvaluator({ ...arrays, x: x! }, false).values(node)).toEqual(expected);
  });

  it('goes on when the memory of the kernels has to grow', () => {
    const kernels = instantiateKernels();
    const before = kernels.memory.values.length;
    kernels.memory.take(before - 4 * blockLength);
    const { node, arrays } = bound('round(x * 2) + round(x * 3) * sum(round(x * 4))', made([long]), row);
    const expected = new BlockEvaluator(arrays, false, withoutKernels()).values(node);
    expect(new BlockEvaluator(arrays, false, kernels).values(node)).toEqual(expected);
    expect(kernels.memory.values.length).toBeGreaterThan(before);
  });
});

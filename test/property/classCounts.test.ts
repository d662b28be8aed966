import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bindFormula } from '../../src/core/formula/bindFormula';
import { asClassCounts } from '../../src/core/formula/blocks/classCounts';
import { BlockEvaluator } from '../../src/core/formula/blocks/evaluateBlocks';
import type { Node } from '../../src/core/formula/node';
import { testFunction } from '../unit/formula/testFunction';
import { settings } from './settings';

interface Labels {
  readonly x: readonly number[];
  readonly values: readonly number[];
  readonly classes: readonly number[];
}

const label = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -2, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.5, -0, 1e9, 2 ** 33, NaN, Infinity) },
);

const drawn: fc.Arbitrary<Labels> = fc.integer({ min: 1, max: 300 }).chain((length) => {
  const labels = fc.array(label, { minLength: length, maxLength: length, size: 'max' });
  return fc.record({ x: labels, values: labels, classes: fc.array(label, { minLength: 1, maxLength: 9 }) });
});

/** A formula over two columns of labels and the list of classes. */
function bound(formula: string, { x, values, classes }: Labels): Node {
  const input = { domain: 'class-index', symbol: 'x', doc: '' } as const;
  const definition = testFunction({
    inputs: { x: input, values: input },
    params: { classes: { type: 'list', default: null, nullable: true, doc: '' } },
    steps: { is_x: 'x == classes', is_value: 'values == classes', result: formula },
  });
  const { value, issues } = bindFormula(definition, { x: [x.length, 1], values: [values.length, 1] }, { classes });
  if (value === undefined) throw new Error(issues[0]?.code);
  return value.result.node;
}

function valuesOf(formula: string, labels: Labels, float32: boolean): number[] {
  const arrays = { x: Float64Array.from(labels.x), values: Float64Array.from(labels.values) };
  return [...new BlockEvaluator(arrays, float32).values(bound(formula, labels))];
}

const countsClasses = (node: Node): boolean => node.kind === 'reduction' && asClassCounts(node) !== undefined;

// Adding 0 changes no value, but hides what is counted.
const pairs = [
  ['sum(is_x, 0)', 'sum(is_x + 0, 0)'],
  ['sum(x == 2, 0)', 'sum((x == 2) + 0, 0)'],
  ['sum((x == 1) * (1 == values), 0)', 'sum((x == 1) * (1 == values) + 0, 0)'],
  ['sum(x == values, 0)', 'sum((x == values) + 0, 0)'],
  ['mean(classes == x, 0)', 'mean((classes == x) + 0, 0)'],
  ['sum(is_x * is_value, 0)', 'sum(is_x * is_value + 0, 0)'],
] as const;

describe.each(pairs)('%s', (counting, plain) => {
  it('counts each class, as comparing every label with every class and adding up does', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), (labels, float32) => {
        expect(countsClasses(bound(counting, labels))).toBe(true);
        expect(countsClasses(bound(plain, labels))).toBe(false);
        expect(valuesOf(counting, labels, float32)).toEqual(valuesOf(plain, labels, float32));
      }),
      settings,
    );
  });
});

describe('what looks like counts of classes', () => {
  it.each([
    'sum(is_x, 1)',
    'sum(is_x * x, 0)',
    'sum(is_x * (values == 1), 0)',
    'sum((x == 1) * (values == 2), 0)',
    'max(is_x, 0)',
    'sum(x == values, all)',
    'sum(x + 0 == values, 0)',
    'sum(x + 0 == 1, 0)',
    'sum(x != values, 0)',
  ])('%s is left as it is', (formula) => {
    expect(countsClasses(bound(formula, { x: [1, 2], values: [2, 2], classes: [1, 2] }))).toBe(false);
  });
});

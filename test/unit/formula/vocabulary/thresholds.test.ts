import { describe, expect, it } from 'vitest';

import type { Shape } from '../../../../src/core/array/ndarray';
import { toExact } from '../../../../src/core/formula/exact/evaluateExact';
import { chance } from '../../../../src/core/formula/vocabulary/chance';
import { quantiles } from '../../../../src/core/formula/vocabulary/quantiles';
import { tables } from '../../../../src/core/formula/vocabulary/tables';
import { thresholds } from '../../../../src/core/formula/vocabulary/thresholds';

const words = [...thresholds, ...tables, ...chance, ...quantiles];

/** The same call by float64 and by 64-digit numbers; they must agree. Rows have one value for each of the first operand. */
function call(
  name: string,
  operands: readonly number[][],
  statics: readonly number[] = [],
  shapes: readonly Shape[] = operands.map((each) => [each.length]),
): number[] {
  const known = words.find((each) => each.name === name);
  const exactOperands = operands.map((each) => each.map(toExact));
  const floats = operands.map((each) => Float64Array.from(each));
  if (known?.kind === 'array') {
    const values = [...known.evaluate(floats, statics, shapes, false)];
    const exact = known.exact(exactOperands, statics, shapes).map((each) => each.toNumber());
    values.forEach((value, i) => {
      expect(exact[i]).toBeCloseTo(value, 12);
    });
    return values;
  }
  if (known?.kind !== 'rows') throw new Error(`no function ${name} of arrays or rows`);
  const out = new Float64Array(known.length([operands[0]?.length ?? 0], statics));
  known.row(floats, statics, out, false);
  expect(known.exact(exactOperands, statics).map((each) => each.toNumber())).toEqual([...out]);
  return [...out];
}

describe('sum_at_least', () => {
  const scores = [0.1, 0.4, 0.35, 0.8];

  it('adds up what scores at or above each threshold, ties with the threshold included', () => {
    expect(call('sum_at_least', [[1, 2, 3, 4], scores, [Infinity, 0.8, 0.4, 0.1]], [0])).toEqual([0, 4, 6, 10]);
  });

  it('takes thresholds that rise as well', () => {
    expect(call('sum_at_least', [[1, 2, 3, 4], scores, [0.1, 0.4, 0.8, Infinity]], [0])).toEqual([10, 6, 4, 0]);
  });

  it('keeps columns apart when told to', () => {
    const shapes = [[2, 2], [2, 2], [2]];
    expect(call('sum_at_least', [[1, 2, 3, 4], scores, [0.35, 0.1]], [1], shapes)).toEqual([3, 6, 4, 6]);
  });
});

describe('places of scores', () => {
  it('dense_rank counts the different smaller values', () => {
    expect(call('dense_rank', [[0.5, 0.1, 0.5, 0.9]])).toEqual([1, 0, 1, 2]);
  });

  it('descending_place puts the last of equals first', () => {
    expect(call('descending_place', [[0.5, 0.1, 0.5, 0.9]])).toEqual([2, 3, 1, 0]);
  });

  it('mean_of_equals averages over equal keys', () => {
    const values = [4, 1, 2, 7];
    expect(call('mean_of_equals', [values, [0.5, 0.1, 0.5, 0.9]])).toEqual([3, 1, 3, 7]);
  });
});

describe('cross_table', () => {
  const labels = [5, 7, 5];
  const predictions = [7, 7, 5];

  it('adds the weights of each pair of classes, whatever the classes are called', () => {
    expect(call('cross_table', [labels, predictions, [5, 7], [5, 7], [1, 2, 4]])).toEqual([4, 1, 0, 2]);
  });

  it('leaves out samples whose class has no row or column', () => {
    expect(call('cross_table', [labels, predictions, [5], [7], [1]])).toEqual([1]);
  });
});

describe('columns and beside', () => {
  it('columns takes columns in the order asked for', () => {
    expect(
      call(
        'columns',
        [
          [1, 2, 3, 4, 5, 6],
          [2, 0],
        ],
        [],
        [[2, 3], [2]],
      ),
    ).toEqual([3, 1, 6, 4]);
  });

  it('beside puts two arrays along a new last axis', () => {
    expect(
      call('beside', [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([1, 3, 2, 4]);
  });
});

describe('expected_mutual_information', () => {
  it('is log 2 for two samples alone in their clusters: every such clustering is the same', () => {
    expect(
      call('expected_mutual_information', [
        [1, 1],
        [1, 1],
      ])[0],
    ).toBeCloseTo(Math.log(2), 14);
  });

  it('is 0 beside a single cluster', () => {
    expect(call('expected_mutual_information', [[2, 1], [3]])[0]).toBeCloseTo(0, 14);
  });
});

describe('weighted_quantile', () => {
  it('is the smallest value at which the weights reach the share', () => {
    expect(
      call(
        'weighted_quantile',
        [
          [3, 1, 2],
          [1, 1, 4],
        ],
        [0.5],
      ),
    ).toEqual([2]);
  });

  it('is the mean with the next value that has a weight when the share is reached exactly', () => {
    expect(
      call(
        'weighted_quantile',
        [
          [1, 2, 3, 4],
          [1, 1, 0, 2],
        ],
        [0.5],
      ),
    ).toEqual([3]);
  });
});

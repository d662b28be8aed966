import { describe, expect, it } from 'vitest';

import type { Shape } from '../../../../src/core/array/ndarray';
import { toExact } from '../../../../src/core/formula/exact/evaluateExact';
import { counting } from '../../../../src/core/formula/vocabulary/counting';

/** The same call by float64 and by 64-digit numbers; they must agree. */
function call(
  name: string,
  operands: readonly number[][],
  statics: readonly number[],
  shapes: readonly Shape[],
): number[] {
  const known = counting.find((each) => each.name === name);
  if (known?.kind !== 'array') throw new Error(`no array function ${name}`);
  const values = [
    ...known.evaluate(
      operands.map((each) => Float64Array.from(each)),
      statics,
      shapes,
      false,
    ),
  ];
  const exact = known.exact(
    operands.map((each) => each.map(toExact)),
    statics,
    shapes,
  );
  expect(exact.map((each) => each.toNumber())).toEqual(values);
  return values;
}

describe('segment_sum', () => {
  it('adds up the values of each segment and leaves out what lies in none', () => {
    const segments = [0, 2, 0, -1, 3];
    expect(call('segment_sum', [[1, 2, 3, 4, 5], segments], [3, 0], [[5], [5]])).toEqual([4, 0, 2]);
  });

  it('keeps the last axes that it is told to', () => {
    expect(
      call(
        'segment_sum',
        [
          [1, 2, 3, 4],
          [0, 1, 1, 1],
        ],
        [2, 1],
        [
          [2, 2],
          [2, 2],
        ],
      ),
    ).toEqual([1, 0, 3, 6]);
  });
});

describe('tail_sum', () => {
  it('adds to each value all that follow it along the first axis', () => {
    expect(call('tail_sum', [[1, 2, 3]], [], [[3]])).toEqual([6, 5, 3]);
    expect(call('tail_sum', [[1, 10, 2, 20]], [], [[2, 2]])).toEqual([3, 30, 2, 20]);
  });
});

describe('weighted_confusion', () => {
  it('puts the weight of each value into the row of its label and the column of its prediction', () => {
    const shapes = [[4], [4], [4]];
    expect(
      call(
        'weighted_confusion',
        [
          [0, 1, 1, 1],
          [1, 1, 0, 1],
          [1, 2, 4, 8],
        ],
        [2],
        shapes,
      ),
    ).toEqual([0, 1, 4, 10]);
  });

  it('counts classes that do not exist nowhere', () => {
    expect(
      call(
        'weighted_confusion',
        [
          [0, 2, -1],
          [0, 0, 1],
          [1, 1, 1],
        ],
        [2],
        [[3], [3], [3]],
      ),
    ).toEqual([1, 0, 0, 0]);
  });
});

describe('elements', () => {
  it('takes the values at the positions of a list, as often as they are in it', () => {
    expect(
      call(
        'elements',
        [
          [5, 6, 7],
          [2, 0, 2],
        ],
        [],
        [[3], [3]],
      ),
    ).toEqual([7, 5, 7]);
  });
});

describe('among_top_k', () => {
  it('marks the k largest values of a row, the first of equals first', () => {
    const known = counting.find((each) => each.name === 'among_top_k');
    if (known?.kind !== 'rows') throw new Error('no rows function among_top_k');
    const out = new Float64Array(4);
    known.row([Float64Array.of(0.3, 0.4, 0.3, 0.1)], [2], out, false);
    expect([...out]).toEqual([1, 1, 0, 0]);
  });
});

import { describe, expect, it } from 'vitest';

import { evaluated } from './evaluated';

/** exp(ctc_forward) for one sequence: probabilities at each time, and labels; the labels get an axis of size 1 for time. */
function paths(probabilities: readonly (readonly number[])[], labels: readonly number[]): (readonly number[])[] {
  const { values, exact, shape } = evaluated('exp(ctc_forward(log(y_pred), y_true))', {
    y_pred: { shape: [1, probabilities.length, probabilities[0]?.length ?? 0], values: probabilities.flat() },
    y_true: { shape: [1, 1, labels.length], values: labels },
  });
  expect(shape).toEqual([1, 2 * labels.length + 1]);
  return [values, exact];
}

describe('ctc_forward', () => {
  it('counts every path by the symbol that it ends at', () => {
    // Two times, one label: blank blank; blank label or label label; label blank.
    for (const ends of paths(
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      [1],
    )) {
      [0.25, 0.5, 0.25].forEach((expected, symbol) => {
        expect(ends[symbol]).toBeCloseTo(expected, 14);
      });
    }
  });

  it('asks for a blank between equal labels, and for none between different ones', () => {
    for (const ends of paths(
      [
        [0.2, 0.8],
        [0.2, 0.8],
      ],
      [1, 1],
    ))
      expect(ends[3]).toBe(0);
    for (const ends of paths(
      [
        [0.2, 0.5, 0.3],
        [0.2, 0.5, 0.3],
      ],
      [1, 2],
    ))
      expect(ends[3]).toBeCloseTo(0.15, 14);
  });

  it('refuses labels and times of different batches', () => {
    const arrays = { y_pred: { shape: [2, 1, 2], values: [0, 0, 0, 0] }, y_true: { shape: [1, 1, 1], values: [1] } };
    expect(() => evaluated('ctc_forward(y_pred, y_true)', arrays)).toThrow('cannot be bound');
  });
});

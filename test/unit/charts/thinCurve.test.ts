import { describe, expect, it } from 'vitest';
import { thinCurve } from '../../../src/core/charts/thinCurve';

/** A curve that rises at once and then goes on: nearly all of its points lie on the flat part. */
const curve = Array.from({ length: 10_000 }, (_, at): readonly number[] => {
  const share = at / 9_999;
  return [share, 1 - (1 - share) ** 40];
});

/** The coordinates of points, one after the other. */
const axes = (points: readonly (readonly number[])[]): Float64Array[] =>
  [0, 1].map((axis) => Float64Array.from(points, (point) => point[axis]!));

describe('thinCurve', () => {
  it('keeps a short curve whole', () => {
    expect(thinCurve(axes(curve.slice(0, 5)), 5)).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps the first, the last and what it is told to, in order, within the limit', () => {
    const kept = thinCurve(axes(curve), 100, [1234]);
    expect(kept.length).toBeLessThanOrEqual(100);
    expect(kept.at(0)).toBe(0);
    expect(kept.at(-1)).toBe(9_999);
    expect(kept).toContain(1234);
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
  });

  it('leaves no large gap: every point is near one that is kept', () => {
    const kept = thinCurve(axes(curve), 100).map((at) => curve[at]!);
    for (const [x = 0, y = 0] of curve) {
      const distances = kept.map(([keptX = 0, keptY = 0]) => Math.max(Math.abs(keptX - x), Math.abs(keptY - y)));
      // The curve is no longer than 2 in its larger coordinate.
      expect(Math.min(...distances)).toBeLessThan(2 / 90);
    }
  });

  it('keeps two ends of a curve that goes nowhere', () => {
    expect(thinCurve(axes(Array.from({ length: 50 }, () => [1, 1])), 10)).toContain(49);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ThresholdPlaces } from '../../../src/core/array/thresholdPlaces';

/** What the words say. */
function placeIn(falling: Float64Array, score: number): number {
  const place = falling.findIndex((threshold) => threshold <= score);
  return place === -1 ? falling.length : place;
}

const thresholds = fc
  .array(fc.oneof(fc.double({ noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ max: 9 })), {
    maxLength: 40,
  })
  .map((list) => Float64Array.from(list).sort().reverse());

const scores = fc.array(fc.oneof(fc.double(), fc.double({ min: 0, max: 1 })), { maxLength: 20 });

describe('places among thresholds', () => {
  it('are those of their definition, for any falling list', () => {
    fc.assert(
      fc.property(thresholds, scores, (falling, others) => {
        const places = new ThresholdPlaces(falling);
        for (const score of [...others, ...falling, NaN]) expect(places.of(score)).toBe(placeIn(falling, score));
      }),
      { numRuns: 500, seed: 1729 },
    );
  });

  it.each([2, 11, 200, 1000])('are right beside each of %i evenly spaced thresholds', (count) => {
    const falling = Float64Array.from({ length: count }, (_, place) => (count - 1 - place) / (count - 1));
    const places = new ThresholdPlaces(falling);
    falling.forEach((threshold, place) => {
      expect(places.of(threshold)).toBe(place);
      expect(places.of(threshold * (1 + 2 ** -52))).toBe(place);
      if (threshold > 0) expect(places.of(threshold * (1 - 2 ** -53))).toBe(place + 1);
    });
  });

  it('are right where thresholds crowd in one part of a range, after infinity', () => {
    const falling = Float64Array.of(Infinity, 1e6, ...Array.from({ length: 300 }, (_, i) => 1 - i / 300), -Infinity);
    const places = new ThresholdPlaces(falling);
    for (const score of [...falling, 2, 0.5, 0.501, -1, 1e7]) expect(places.of(score)).toBe(placeIn(falling, score));
  });
});

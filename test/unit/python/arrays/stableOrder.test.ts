import { expect, test } from 'vitest';
import { stableOrder } from '../../../../src/core/python/arrays/stableOrder';

test('places are in the order that a stable sort gives, for any number of values', () => {
  for (let length = 0; length < 70; length += 1) {
    const values = Float64Array.from({ length }, (_, at) => ((at * 7919) % 11) - 5);
    const expected = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
    expect([...stableOrder(values)]).toEqual(expected);
  }
});

test('infinities are at the ends, and zeros of both signs are equal', () => {
  expect([...stableOrder(Float64Array.of(Infinity, 0, -0, -Infinity, 1))]).toEqual([3, 1, 2, 4, 0]);
});

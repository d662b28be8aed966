import { describe, expect, it } from 'vitest';
import { differenceText, effectOf } from '../../../../src/worker/samples/effect';

describe('the effect of a change', () => {
  it.each([
    [2, 1, 'lower', 'better'],
    [1, 2, 'lower', 'worse'],
    [1, 2, 'higher', 'better'],
    [2, 1, 'higher', 'worse'],
    [2, 2, 'lower', 'same'],
    [NaN, NaN, 'lower', 'same'],
    [NaN, 1, 'lower', 'other'],
    [1, 2, undefined, 'other'],
  ] as const)('from %d to %d, where %s is better, is %s', (before, now, better, effect) => {
    expect(effectOf(before, now, better)).toBe(effect);
  });
});

describe('a difference', () => {
  it.each([
    [1, 1.25, '+0.25'],
    [1.25, 1, '-0.25'],
    [3, 3, '0'],
    [0, 1e-7, '+1e-07'],
    [1, NaN, 'nan'],
    [1, Infinity, '+inf'],
  ])('from %d to %d is written %s', (before, now, text) => {
    expect(differenceText(before, now)).toBe(text);
  });
});

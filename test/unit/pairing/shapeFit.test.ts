import { describe, expect, it } from 'vitest';
import { fitsSamples, shapeFit } from '../../../src/core/pairing/shapeFit';

describe('shapeFit', () => {
  it.each([
    [[4], [4], 'same'],
    [[4], [4, 1], 'same'],
    [[1, 4], [4], 'same'],
    [[4, 3], [4, 3], 'same'],
    [[4], [4, 3], 'class-rows'],
    [[4, 1], [4, 3], 'class-rows'],
    [[2, 5], [2, 5, 7], 'class-rows'],
    [[3], [4, 3], 'broadcast'],
    [[], [4], 'broadcast'],
    [[1], [4], 'broadcast'],
    [[1], [1, 4], 'class-rows'],
    [[4], [3], 'none'],
    [[4, 3], [4, 2], 'none'],
    [[4, 3], [3, 4], 'none'],
  ])('of %j and %j is %s, in either order', (a, b, expected) => {
    expect(shapeFit(a, b)).toBe(expected);
    expect(shapeFit(b, a)).toBe(expected);
  });
});

describe('fitsSamples', () => {
  it('accepts one weight for each sample, row or value', () => {
    for (const weights of [[4], [4, 1], [4, 5], [4, 5, 3]]) expect(fitsSamples(weights, [4, 5, 3])).toBe(true);
    for (const weights of [[3], [5], [4, 3]]) expect(fitsSamples(weights, [4, 5, 3])).toBe(false);
  });
});

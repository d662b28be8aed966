import { describe, expect, it } from 'vitest';
import { pairwiseSum, pairwiseSumFloat32 } from '../../../src/core/array/sum';

/** `((i * 7919) % 1009) / 1013 - 0.3` for i = 0, 1, ...: made in the same way with NumPy. */
const made = (length: number): Float64Array =>
  Float64Array.from({ length }, (_, i) => ((i * 7919) % 1009) / 1013 - 0.3);

/** Printed by NumPy 2.4.6: length, `data.astype(np.float32).sum()`, `data.sum()`. */
const sumsByNumPy: readonly (readonly [number, number, number])[] = [
  [1, -0.3, -0.3],
  [2, 0.24501479, 0.2450148075024679],
  [7, 0.7045409, 0.7045409674234947],
  [8, 1.3393879, 1.3393879565646594],
  [9, 1.8231983, 1.82319842053307],
  [15, 2.5503454, 2.550345508390918],
  [16, 2.9729517, 2.9729516288252715],
  [17, 3.2445211, 3.2445212240868706],
  [100, 20.20632, 20.206317867719644],
  [127, 25.414314, 25.414313919052322],
  [128, 25.853703, 25.85370187561698],
  [129, 26.142052, 26.142053307008887],
  [136, 27.915695, 27.915695952615998],
  [137, 27.991806, 27.99180651530109],
  [263, 51.293484, 51.29348469891411],
  [1000, 198.20139, 198.20138203356368],
  [1024, 201.86023, 201.86021717670286],
  [4097, 809.3264, 809.3264560710761],
  [100003, 19754.29, 19754.289536031592],
];

describe('pairwiseSum', () => {
  it.each(sumsByNumPy)('of %i values equals np.sum of float64 bit for bit', (length, _, expected) => {
    expect(pairwiseSum(made(length), 0, length)).toBe(expected);
  });

  it('of no values is 0', () => {
    expect(pairwiseSum(new Float64Array(3), 3, 0)).toBe(0);
  });

  it('adds only the values asked for: `length` of them from `start`, `stride` apart', () => {
    const data = Float64Array.from({ length: 1000 }, (_, i) => i);
    expect(pairwiseSum(data, 10, 5)).toBe(10 + 11 + 12 + 13 + 14);
    expect(pairwiseSum(data, 1, 3, 100)).toBe(1 + 101 + 201);
    // 2 + 5 + 8 + ... + 899: 300 terms.
    expect(pairwiseSum(data, 2, 300, 3)).toBe((300 * (2 + 899)) / 2);
  });

  it('keeps NaN, and gives NaN for infinities of both signs', () => {
    expect(pairwiseSum(Float64Array.of(1, NaN, 2), 0, 3)).toBeNaN();
    expect(pairwiseSum(Float64Array.of(1, Infinity, 2), 0, 3)).toBe(Infinity);
    expect(pairwiseSum(Float64Array.of(-Infinity, Infinity), 0, 2)).toBeNaN();
  });
});

describe('pairwiseSumFloat32', () => {
  it.each(sumsByNumPy)('of %i values equals np.sum of float32 bit for bit', (length, expected) => {
    expect(pairwiseSumFloat32(made(length).map(Math.fround), 0, length)).toBe(Math.fround(expected));
  });

  it('of 100,000 times 0.1 is 10000.001, as NumPy prints it', () => {
    const data = new Float64Array(100_000).fill(Math.fround(0.1));
    expect(pairwiseSumFloat32(data, 0, data.length)).toBe(Math.fround(10000.001));
  });

  it('rounds after every addition', () => {
    // 2^24 + 1 is halfway between two float32 numbers and rounds to the even one, 2^24, each time.
    expect(pairwiseSumFloat32(Float64Array.of(2 ** 24, 1, 1, 1), 0, 4)).toBe(2 ** 24);
  });

  it('walks over strides as over neighbours', () => {
    const data = made(3000).map(Math.fround);
    const column = data.filter((_, i) => i % 3 === 1);
    expect(pairwiseSumFloat32(data, 1, 1000, 3)).toBe(pairwiseSumFloat32(column, 0, 1000));
  });
});

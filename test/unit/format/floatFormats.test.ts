import { describe, expect, it } from 'vitest';
import { roundToFormat } from '../../../src/core/format/floatFormats';

describe('roundToFormat', () => {
  it.each([
    // IEEE 754 binary16: 11 significant bits, largest 65504, smallest 2^-24.
    [0.1, 0.0999755859375],
    [1 / 3, 0.333251953125],
    [2049, 2048],
    [2051, 2052],
    [65519, 65504],
    [65520, Infinity],
    [-70000, -Infinity],
    [2 ** -25, 0],
    [1.5 * 2 ** -24, 2 ** -23],
    [-0.1, -0.0999755859375],
  ])('rounds %f to the float16 number %f', (value, expected) => {
    expect(roundToFormat(value, 'float16') + 0).toBe(expected);
  });

  it.each([
    // bfloat16 is the upper half of a float32: 0.1 is 0x3dcd, 1/3 is 0x3eab.
    [0.1, 0.10009765625],
    [1 / 3, 0.333984375],
    [257, 256],
    [259, 260],
    [3.4e38, Infinity],
  ])('rounds %f to the bfloat16 number %f', (value, expected) => {
    expect(roundToFormat(value, 'bfloat16')).toBe(expected);
  });

  it('keeps zeros, NaN and infinities', () => {
    for (const value of [0, -0, NaN, Infinity, -Infinity]) expect(roundToFormat(value, 'float16')).toBe(value);
  });
});

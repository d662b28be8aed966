import { describe, expect, it } from 'vitest';

import { pairwiseSum, pairwiseSumFloat32 } from '../../../../src/core/array/sum';
import { vocabulary } from '../../../../src/core/formula/vocabulary';
import { randomNumbers } from '../../../bench/randomInputs';
import { byRow, elementwise, inPlace, reduced } from './runKernel';

/** Corners of float64, and numbers beside them. */
const corners = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  2,
  3,
  -3,
  1e-7,
  1 - 1e-7,
  5e-324,
  -5e-324,
  2.2250738585072014e-308,
  1.7976931348623157e308,
  -1.7976931348623157e308,
  Infinity,
  -Infinity,
  NaN,
  1e16,
  0.1,
  1 / 3,
];

const lefts = corners.flatMap((left) => corners.map(() => left));
const rights = corners.flatMap(() => corners);
const thirds = [...rights.slice(7), ...rights.slice(0, 7)];

/** The words whose kernels must give every bit that JavaScript gives. */
const words: readonly string[] = [
  'add',
  'subtract',
  'multiply',
  'divide',
  'divide_no_nan',
  'square',
  'unaryMinus',
  'abs',
  'sqrt',
  'maximum',
  'minimum',
  'clip',
  'where',
  'equal',
  'unequal',
  'larger',
  'largerEq',
  'smaller',
  'smallerEq',
];

function inJavaScript(word: string, operands: readonly (readonly number[])[]): number[] {
  const definition = vocabulary.get(word);
  if (definition?.kind !== 'elementwise') throw new Error(`no word ${word}`);
  const [a, b, c] = operands.map((operand) => Float64Array.from(operand));
  const out = new Float64Array(a!.length);
  if (definition.arity === 1) definition.kernel(out, a!, 0, out.length);
  else if (definition.arity === 2) definition.kernel(out, a!, 0, b!, 0, out.length);
  else definition.kernel(out, a!, 0, b!, 0, c!, 0, out.length);
  return [...out];
}

describe('kernels of exactly rounded functions', () => {
  it.each(words)('%s gives every bit that JavaScript gives, at the corners of float64 too', (word) => {
    const definition = vocabulary.get(word);
    const arity = definition?.kind === 'elementwise' ? definition.arity : 0;
    const operands = [lefts, rights, thirds].slice(0, arity);
    expect(elementwise(word, ...operands)).toEqual(inJavaScript(word, operands));
  });

  it.each(['add', 'subtract', 'multiply', 'divide', 'divide_no_nan', 'square', 'sqrt'])(
    '%s rounded to float32 gives every bit that Math.fround gives',
    (word) => {
      const definition = vocabulary.get(word);
      const arity = definition?.kind === 'elementwise' ? definition.arity : 0;
      const operands = [lefts, rights].slice(0, arity).map((operand) => operand.map(Math.fround));
      expect(elementwise(`${word}Float32`, ...operands)).toEqual(inJavaScript(word, operands).map(Math.fround));
    },
  );

  it('take an operand of one value for all', () => {
    expect(elementwise('subtract', [1], [1, 2, 3])).toEqual([0, -1, -2]);
    expect(elementwise('clip', [-1, 0.5, 7, NaN, 2], [0], [2])).toEqual([0, 0.5, 2, NaN, 2]);
  });

  it('round to float32 as Math.fround', () => {
    const values = [...corners, 1e39, -1e-46, 16777217, 1.1754943e-38, 3.4028235677973366e38, 0.1 + 0.2];
    expect(inPlace('roundToFloat32', values)).toEqual(values.map(Math.fround));
  });
});

/** Numbers in [-0.5, 0.5). */
const numbers = (count: number, seed: number): Float64Array => randomNumbers(count, seed).map((value) => value - 0.5);

/** Around the lengths at which the order of the additions changes. */
const lengths = [0, 1, 2, 7, 8, 9, 10, 15, 16, 17, 127, 128, 129, 136, 263, 1000, 1024, 2047, 2048];

describe('kernels of rows', () => {
  it.each(lengths)('add rows of %i values as NumPy does, bit for bit as pairwiseSum', (length) => {
    const rows = 3;
    const data = numbers(rows * length, length + 1);
    const floats = data.map(Math.fround);
    const starts = [0, length, 2 * length];
    expect(reduced('sumRows', rows, data)).toEqual(starts.map((start) => pairwiseSum(data, start, length)));
    expect(reduced('sumRowsFloat32', rows, floats)).toEqual(
      starts.map((start) => pairwiseSumFloat32(floats, start, length)),
    );
  });

  it.each(lengths)('add squared and absolute differences and products of %i values as their sums', (length) => {
    const [a, b] = [numbers(2 * length, 3), numbers(2 * length, 4)];
    const differences = a.map((value, index) => value - b[index]!);
    const sums = (terms: Float64Array): number[] => [pairwiseSum(terms, 0, length), pairwiseSum(terms, length, length)];
    const squares = differences.map((value) => value * value);
    expect(reduced('sumSquaredDifferences', 2, a, b)).toEqual(sums(squares));
    expect(reduced('sumAbsoluteDifferences', 2, a, b)).toEqual(sums(differences.map(Math.abs)));
    expect(reduced('sumProducts', 2, a, b)).toEqual(sums(a.map((value, index) => value * b[index]!)));
  });

  it.each(lengths)(
    'add differences and products of %i values in float32, rounding the values and every operation',
    (length) => {
      const [a, b] = [numbers(2 * length, 5), numbers(2 * length, 6)];
      const differences = a.map((value, index) => Math.fround(Math.fround(value) - Math.fround(b[index]!)));
      const sums = (terms: Float64Array): number[] => [
        pairwiseSumFloat32(terms, 0, length),
        pairwiseSumFloat32(terms, length, length),
      ];
      const squares = differences.map((value) => Math.fround(value * value));
      expect(reduced('sumSquaredDifferencesFloat32', 2, a, b)).toEqual(sums(squares));
      expect(reduced('sumAbsoluteDifferencesFloat32', 2, a, b)).toEqual(sums(differences.map(Math.abs)));
      const products = a.map((value, index) => Math.fround(Math.fround(value) * Math.fround(b[index]!)));
      expect(reduced('sumProductsFloat32', 2, a, b)).toEqual(sums(products));
    },
  );

  it.each([1, 2, 3, 7, 10])(
    'subtract from, multiply and divide rows of %i values by what belongs to the row',
    (length) => {
      const data = [...numbers(9 * length, 7)];
      const ofRows = [...numbers(9, 8)];
      const ofRow = (index: number): number => ofRows[Math.floor(index / length)]!;
      expect(byRow('subtractByRow', data, ofRows)).toEqual(data.map((value, index) => value - ofRow(index)));
      expect(byRow('divideByRow', data, ofRows)).toEqual(data.map((value, index) => value / ofRow(index)));
      const differences = data.map((value, index) => Math.fround(value - ofRow(index)));
      expect(byRow('subtractByRowFloat32', data, ofRows)).toEqual(differences);
      const quotients = data.map((value, index) => Math.fround(value / ofRow(index)));
      expect(byRow('divideByRowFloat32', data, ofRows)).toEqual(quotients);
      expect(byRow('multiplyByRow', data, ofRows)).toEqual(data.map((value, index) => value * ofRow(index)));
      const products = data.map((value, index) => Math.fround(value * ofRow(index)));
      expect(byRow('multiplyByRowFloat32', data, ofRows)).toEqual(products);
    },
  );

  it('add rows of one value to 0, as every sum begins with 0', () => {
    const values = Float64Array.of(0.1, -0, NaN, -Infinity, 5e-324);
    expect(reduced('sumRows', 5, values)).toEqual([0.1, 0, NaN, -Infinity, 5e-324]);
    const others = Float64Array.of(0.2, 1, 1, 1, 0);
    expect(reduced('sumAbsoluteDifferences', 5, values, others)).toEqual([0.1, 1, NaN, Infinity, 5e-324]);
    expect(reduced('sumProducts', 5, values, others)).toEqual([0.1 * 0.2, 0, NaN, -Infinity, 0]);
  });

  it('keep NaN and add infinities as IEEE arithmetic does', () => {
    const data = Float64Array.of(1, NaN, 2, 1, Infinity, 2, -Infinity, Infinity, 1);
    expect(reduced('sumRows', 3, data)).toEqual([NaN, Infinity, NaN]);
  });

  it('find the largest and the smallest value of a row: NaN when there is one, the first of two zeros', () => {
    const data = Float64Array.of(1, 9, 3, -1, -9, -3, 2, NaN, 1, 0, -0, 0, -0, 0, -0, -Infinity, Infinity, 0);
    expect(reduced('maxRows', 6, data)).toEqual([9, -1, NaN, 0, -0, Infinity]);
    expect(reduced('minRows', 6, data)).toEqual([1, -9, NaN, 0, -0, -Infinity]);
  });

  it('find -infinity and infinity in rows of nothing', () => {
    expect(reduced('maxRows', 1, new Float64Array(0))).toEqual([-Infinity]);
    expect(reduced('minRows', 1, new Float64Array(0))).toEqual([Infinity]);
  });
});

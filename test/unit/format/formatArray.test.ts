import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ndarray, type DType } from '../../../src/core/array/ndarray';
import { formatArray, type FormatArrayOptions } from '../../../src/core/format/formatArray';

interface Print {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly values: readonly (number | string)[];
  readonly options?: FormatArrayOptions;
  readonly text: string;
}

/** Arrays and what NumPy 2.4.6 printed: `str(array)` for scalars, `np.array2string(array, ...)` for the rest. */
const prints = JSON.parse(readFileSync(new URL('numpyPrints.json', import.meta.url), 'utf8')) as readonly Print[];

const specials: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity, '-0': -0 };

const toArray = ({ values, shape, dtype }: Print) =>
  ndarray(
    Float64Array.from(values, (value) => (typeof value === 'string' ? (specials[value] ?? NaN) : value)),
    shape,
    dtype,
  );

const float32 = (values: number[], shape?: number[]) =>
  ndarray(Float64Array.from(values, Math.fround), shape ?? [values.length], 'float32');

describe('formatArray', () => {
  it.each(prints.map((print) => [print.text, print] as const))('prints as NumPy does: %s', (text, print) => {
    expect(formatArray(toArray(print), print.options)).toBe(text);
  });

  it('prints the arrays of published Keras examples as they stand there', () => {
    expect(formatArray(ndarray(Float64Array.of(0.01 / 3, 0.86 / 3, 0.43, 0.5)))).toBe(
      '[0.00333333 0.28666667 0.43       0.5       ]',
    );
    expect(formatArray(float32([1, 0, 1, 1]))).toBe('[1. 0. 1. 1.]');
    expect(formatArray(float32([0.3, 0.5, 0.2, 0.1, 0.8, 0.1], [2, 3]))).toBe('[[0.3 0.5 0.2]\n [0.1 0.8 0.1]]');
    expect(formatArray(float32([333333380, 333333310]))).toBe('[3.3333338e+08 3.3333331e+08]');
    const sigmoids = [2.0611537e-9, 6.6928566e-3, 2.6894143e-1, 0.5, 0.7310586, 0.99330711, 1];
    expect(formatArray(float32(sigmoids), { separator: ', ', lineWidth: 120 })).toBe(
      '[2.0611537e-09, 6.6928566e-03, 2.6894143e-01, 5.0000000e-01, 7.3105860e-01, 9.9330711e-01, 1.0000000e+00]',
    );
  });

  it('leaves nothing out unless a threshold is asked for', () => {
    const many = ndarray(new Float64Array(5000).fill(0.5));
    expect(formatArray(many)).not.toContain('...');
    expect(formatArray(many, { threshold: 1000 })).toBe('[0.5 0.5 0.5 ... 0.5 0.5 0.5]');
  });
});

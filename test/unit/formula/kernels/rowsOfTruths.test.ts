import { describe, expect, it } from 'vitest';

import { vocabulary } from '../../../../src/core/formula/vocabulary';
import { elementwise, reduced } from './runKernel';

/** What the word gives in JavaScript for rows of one length. */
function inJavaScript(word: string, rows: number, data: Float64Array): number[] {
  const definition = vocabulary.get(word);
  if (definition?.kind !== 'reduction') throw new Error(`no reduction ${word}`);
  const out = new Float64Array(rows);
  definition.rows(out, 0, data, 0, rows, data.length / rows, false);
  return [...out];
}

/** Rows of `length` values from a list, each row beginning elsewhere in it. */
function rowsFrom(list: readonly number[], rows: number, length: number): Float64Array {
  return Float64Array.from({ length: rows * length }, (_, i) => list[(i + 3 * Math.floor(i / length)) % list.length]!);
}

const lengths = [1, 2, 3, 4, 5, 8, 9, 10, 31, 64, 65];

describe('kernels of logic', () => {
  it('and, or take all but 0 for true, NaN too', () => {
    const a = [0, 0, 1, 1, -0, NaN, 0, -2];
    const b = [0, 1, 0, 1, NaN, NaN, -0, 5];
    expect(elementwise('and', a, b)).toEqual([0, 0, 0, 1, 0, 1, 0, 1]);
    expect(elementwise('or', a, b)).toEqual([0, 1, 1, 1, 1, 1, 0, 1]);
  });

  it.each(lengths)('all of rows of %i values is what it is in JavaScript', (length) => {
    for (const list of [[1, 2, NaN, -1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0], [0], [-0, 1]]) {
      const data = rowsFrom(list, 7, length);
      expect(reduced('allRows', 7, data)).toEqual(inJavaScript('all', 7, data));
    }
  });
});

describe('the kernel of argmax', () => {
  it.each(lengths)('finds the first of the largest in rows of %i values, NaN being the largest', (length) => {
    const lists = [
      [0, 0, 1, 0, 0],
      [0.3, 0.9, 0.1, 0.9, 0.2, 0.4, 0.9],
      [-Infinity],
      [-0, 0, -1],
      [5, NaN, Infinity, NaN],
    ];
    for (const list of lists) {
      const data = rowsFrom(list, 7, length);
      expect(reduced('argmaxRows', 7, data)).toEqual(inJavaScript('argmax', 7, data));
    }
  });
});

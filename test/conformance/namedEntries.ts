import type { Nested } from '../../src/core/array/ndarray';
import type { EntryNames } from '../../src/core/catalogue/definition';
import { isRecordOf } from './goldenRecord';
import type { GoldenValue } from './goldenRecord';

/**
 * A value as the dict that the library gives: its entries under their names.
 *
 * scikit-learn's report holds its accuracy as one number, which it takes from the column of the precision; here the
 * accuracy is a row as the others are.
 */
export function namedEntries(value: Nested, [names, ...deeper]: EntryNames): GoldenValue {
  if (names === undefined || typeof value === 'number') return value;
  if (names.length !== value.length) throw new Error('entries have other names than the value has entries');
  const entries = names.map((name, index): [string, GoldenValue] => {
    const entry = namedEntries(value[index] ?? NaN, deeper);
    return [name, name === 'accuracy' ? precisionOf(entry) : entry];
  });
  return Object.fromEntries(entries);
}

function precisionOf(row: GoldenValue): GoldenValue {
  return isRecordOf(row) ? (row.precision as GoldenValue) : row;
}

import { toNested } from '../../src/core/array/ndarray';
import type { Nested } from '../../src/core/array/ndarray';
import type { ComputeResult } from '../../src/core/compute/types';
import type { GoldenValue } from './goldenRecord';
import { namedEntries } from './namedEntries';

/** The value of a result as the library returns it: an array, a tuple of several, lists of several lengths, a dict. */
export function libraryValue({ value, outputs, entryNames = [], issues }: ComputeResult): GoldenValue | undefined {
  if (value === undefined) return undefined;
  const isRagged = issues.some(({ code }) => code === 'shapes.ragged-curves');
  const listed = isRagged ? (nested: Nested): Nested => withoutPadding(nested) : (nested: Nested): Nested => nested;
  if (outputs !== undefined) return outputs.map(({ array }) => listed(toNested(array)));
  return namedEntries(listed(toNested(value)), entryNames);
}

/** Curves of several lengths are one array here, whose shorter rows end in NaN; the library gives a list of curves. */
function withoutPadding(nested: Nested): Nested {
  if (typeof nested === 'number') return nested;
  const end = nested.findLastIndex((each) => !Number.isNaN(each)) + 1;
  return nested.slice(0, end).map(withoutPadding);
}

/** An expected tuple; what is None there is NaN here, since formulas know numbers only. */
export function withoutNone(expected: GoldenValue): GoldenValue {
  return Array.isArray(expected) ? expected.map((member: GoldenValue) => member ?? NaN) : expected;
}

import { ndarray, type NDArray } from '../core/array/ndarray';
import { formatCompact } from '../core/format/formatCompact';
import { formatIndex } from '../core/format/formatIndex';
import { issue, type Issue } from '../core/issues/issue';
import type { RoledArray } from './session';

const digits = 7;

/** A number that somebody tries in the place of the one in the text. */
export interface ChangedValue {
  /** Its position in the array, in C order. */
  readonly at: number;
  /** As it was read. */
  readonly given: number;
  readonly value: number;
}

/** What was changed about an array, and the array as it was read. */
export interface ValueChanges {
  readonly asRead: NDArray;
  /** One for each position, in the order in which they were first changed. */
  readonly values: readonly ChangedValue[];
}

/** The array with another number at a position; the number that was read takes a change back. */
export function withValue(array: RoledArray, at: number, value: number): RoledArray {
  const asRead = asReadOf(array);
  const given = asRead.data[at];
  if (given === undefined) return array;
  const before = array.changes?.values ?? [];
  const isKnown = before.some((change) => change.at === at);
  const changed = { at, given, value };
  const values = isKnown ? before.map((change) => (change.at === at ? changed : change)) : [...before, changed];
  return changedBy(array, asRead, values);
}

/** The array without its change at a position; without any when that is left out. */
export function withoutChange(array: RoledArray, at?: number): RoledArray {
  const values = array.changes?.values ?? [];
  return changedBy(array, asReadOf(array), at === undefined ? [] : values.filter((change) => change.at !== at));
}

/** A newly read array with those of some changes that are still about its numbers. */
export function withChanges(array: RoledArray, values: readonly ChangedValue[]): RoledArray {
  return changedBy(array, array.array, values);
}

/** The numbers of the text. */
export function asReadOf({ array, changes }: RoledArray): NDArray {
  return changes?.asRead ?? array;
}

function changedBy({ changes: _, ...array }: RoledArray, asRead: NDArray, tried: readonly ChangedValue[]): RoledArray {
  const values = tried.filter(({ at, given, value }) => Object.is(asRead.data[at], given) && value !== given);
  if (values.length === 0) return { ...array, array: asRead };
  const data = asRead.data.slice();
  for (const { at, value } of values) data[at] = value;
  return { ...array, array: ndarray(data, asRead.shape, dtypeWith(asRead, values)), changes: { asRead, values } };
}

/** Whole numbers beside a fraction are read as floats. */
function dtypeWith({ dtype }: NDArray, values: readonly ChangedValue[]): NDArray['dtype'] {
  const isFloat = dtype.includes('float');
  return isFloat || values.every(({ value }) => Number.isInteger(value)) ? dtype : 'float64';
}

/** So many changes are spoken of. */
const mostSaid = 5;

/** What there is to say about arrays with other numbers than their text. */
export function changeIssues(arrays: readonly RoledArray[]): readonly Issue[] {
  const issues = arrays.flatMap(({ role, changes }) =>
    (changes?.values ?? []).map(({ at, given, value }) =>
      issue('arrays.tried', 'info', {
        name: role + formatIndex(changes?.asRead.shape ?? [], at),
        value: formatCompact(value, digits),
        given: formatCompact(given, digits),
      }),
    ),
  );
  return issues.slice(0, mostSaid);
}

import type { NDArray } from '../../../core/array/ndarray';
import { sameBits } from '../../../core/array/sameBits';
import { hasError, type Issue } from '../../../core/issues/issue';
import { asReadOf, withChanges } from '../../changedValues';
import type { RoledArray } from '../../session';
import type { PlacedArray } from '../../sources/place';

/** What a shown array is in the text as it is now: another reading of it, why it cannot be read, or nothing. */
export type Reading =
  | { readonly kind: 'read'; readonly array: PlacedArray }
  | { readonly kind: 'unreadable'; readonly issue: Issue | undefined }
  | { readonly kind: 'gone' };

/** The shown arrays after some edits. */
export interface ReadAgain {
  /** The very list of before when they are the same. */
  readonly arrays: readonly RoledArray[];
  /** Why they are those of before: the first that cannot be read, or is gone. */
  readonly obstacle?: { readonly array: RoledArray; readonly issue: Issue | undefined };
}

/** Brings arrays up to date, all of them or none; a number that somebody tries stays while its own is in the text. */
export function readAgain(arrays: readonly RoledArray[], readings: readonly Reading[]): ReadAgain {
  const next: RoledArray[] = [];
  for (const [index, array] of arrays.entries()) {
    const reading = distinct(arrays, readings, index);
    if (reading?.kind !== 'read') {
      return { arrays, obstacle: { array, issue: reading?.kind === 'unreadable' ? reading.issue : undefined } };
    }
    next.push(isSame(array, reading.array) ? array : anew(array, reading.array));
  }
  return { arrays: next.every((array, index) => array === arrays[index]) ? arrays : next };
}

/** How an outcome of reading is seen here. */
export function readingOf(array: PlacedArray | undefined, issues: readonly Issue[]): Reading {
  if (array !== undefined && !hasError(issues)) return { kind: 'read', array };
  return { kind: 'unreadable', issue: issues.find(({ severity }) => severity === 'error') };
}

/** Two arrays that have grown together are one, and the second is gone. */
function distinct(arrays: readonly RoledArray[], readings: readonly Reading[], index: number): Reading | undefined {
  const reading = readings[index];
  if (reading?.kind !== 'read') return reading;
  const start = (place: PlacedArray['place']): string => `${place.uri}:${String(place.span.start)}`;
  const isTaken = readings.slice(0, index).some((other, at) => {
    const isOneNow = other.kind === 'read' && start(other.array.place) === start(reading.array.place);
    const [first, second] = [arrays[at]?.place, arrays[index]?.place];
    return isOneNow && first !== undefined && second !== undefined && start(first) !== start(second);
  });
  return isTaken ? { kind: 'gone' } : reading;
}

function anew(array: RoledArray, placed: PlacedArray): RoledArray {
  return withChanges({ ...placed, role: array.role }, array.changes?.values ?? []);
}

function isSame(array: RoledArray, { array: read, name, place }: PlacedArray): boolean {
  return array.name === name && array.place === place && isSameArray(asReadOf(array), read);
}

function isSameArray(a: NDArray, b: NDArray): boolean {
  const isSameForm = a.dtype === b.dtype && a.shape.join() === b.shape.join();
  return isSameForm && sameBits(a.data, b.data);
}

import { groupByValue, type ValueGroup } from '../../core/compare/groupByValue';
import { compareOneByOne, type LibraryRow } from '../../core/compare/sideBySide';
import type { ComputeRequest, Inputs } from '../../core/compute/types';
import type { Phrase } from '../../core/issues/phrase';
import type { Pause } from '../task';
import { affordable } from './affordable';

/** What the libraries make of the arrays, those that agree together. */
export interface ComparedLibraries {
  /** The function that was asked for and what agrees with it first, unless it is refused. */
  readonly groups: readonly ValueGroup[];
  readonly refused: readonly LibraryRow[];
  /** What float32 takes away from the function that was asked for. */
  readonly rounding: Phrase | undefined;
}

/** A function of another library that would take longer is left out. */
const longestMilliseconds = 100;

/** Compares every library's version of a function; undefined when it was given up in a pause. */
export async function compareLibraries(
  request: ComputeRequest,
  meant: Inputs,
  pause: Pause,
): Promise<ComparedLibraries | undefined> {
  const rows: LibraryRow[] = [];
  const comparison = { meant, isAffordable: affordable(longestMilliseconds) };
  for (const row of compareOneByOne(request, comparison)) {
    rows.push(row);
    if (!(await pause())) return undefined;
  }
  return {
    groups: groupByValue(rows),
    refused: rows.filter(({ value }) => value === undefined),
    rounding: rows[0]?.rounding?.words,
  };
}

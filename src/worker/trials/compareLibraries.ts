import { groupByValue, type ValueGroup } from '../../core/compare/groupByValue';
import { comparedWith, compareOneByOne, type LibraryRow } from '../../core/compare/sideBySide';
import type { ComputeRequest, Inputs } from '../../core/compute/types';
import type { Phrase } from '../../core/issues/phrase';
import { requestedDefinition } from '../../core/resolution/requestedDefinition';
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

/**
 * Compares every library's version of a function; undefined when it was given up in a pause.
 *
 * @param tell told what part of the functions was asked
 */
export async function compareLibraries(
  request: ComputeRequest,
  meant: Inputs,
  pause: Pause,
  tell: (fraction: number) => void,
): Promise<ComparedLibraries | undefined> {
  const rows: LibraryRow[] = [];
  const ids = [requestedDefinition(request), ...comparedWith(request)].map((definition) => definition?.id);
  const comparison = { meant, isAffordable: affordable(longestMilliseconds) };
  for (const row of compareOneByOne(request, comparison)) {
    rows.push(row);
    tell((ids.indexOf(row.function) + 1) / ids.length);
    if (!(await pause())) return undefined;
  }
  return {
    groups: groupByValue(rows),
    refused: rows.filter(({ value }) => value === undefined),
    rounding: rows[0]?.rounding?.words,
  };
}

import type { Candidate } from '../../core/compute/candidates';
import type { Inputs } from '../../core/compute/types';
import type { PrintedNumber } from '../../core/expected/printedNumber';
import { searchExpected, type Explanation } from '../../core/expected/searchExpected';
import type { Pause } from '../task';
import { affordable } from './affordable';

/** How far a search for an expected number has come. */
export interface SearchProgress {
  readonly status: 'searching' | 'done' | 'out-of-time';
  /** How many calls were looked at. */
  readonly tried: number;
  /** In the order in which they were found. */
  readonly found: readonly Explanation[];
}

/** Nobody waits longer for a search. */
const longestMilliseconds = 4000;
/** A function that would take longer on these arrays is passed over. */
const longestCallMilliseconds = 100;
/** How often there is something new to show. */
const tellMilliseconds = 300;

/**
 * Looks for the calls that give a number, with pauses, and says now and then how far it has come; last when it is done or
 * out of time. Ends without a word when a pause says that it is no longer wanted.
 */
export async function* searchInParts(
  inputs: Inputs,
  expected: PrintedNumber,
  ranked: readonly Candidate[],
  pause: Pause,
  longest = longestMilliseconds,
): AsyncGenerator<SearchProgress, void> {
  const found: Explanation[] = [];
  let tried = 0;
  const progress = (status: SearchProgress['status']): SearchProgress => ({ status, tried, found: [...found] });
  const started = performance.now();
  let told = -Infinity;
  const isAffordable = affordable(longestCallMilliseconds);
  for (const explanation of searchExpected(inputs, expected, { ranked, isAffordable })) {
    tried += 1;
    if (explanation !== undefined) found.push(explanation);
    if (!(await pause())) return;
    const now = performance.now();
    if (now - started > longest) {
      yield progress('out-of-time');
      return;
    }
    if (now - told > tellMilliseconds) {
      told = now;
      yield progress('searching');
    }
  }
  yield progress('done');
}

import { candidates } from '../../core/compute/candidates';
import type { Inputs } from '../../core/compute/types';
import type { PrintedNumber } from '../../core/expected/printedNumber';
import type { Explanation } from '../../core/expected/searchExpected';
import { costOfPasses } from '../cost';
import type { Task } from '../task';
import { searchInParts, type SearchProgress } from '../trials/searchInParts';

/** A call that gives the number; its arrays are what its variant makes of those that were given. */
export type FoundCall = Omit<Explanation, 'inputs'>;

/** How far a search has come. */
export interface SearchState extends Omit<SearchProgress, 'found'> {
  readonly found: readonly FoundCall[];
}

export interface Search {
  readonly inputs: Inputs;
  readonly expected: PrintedNumber;
  /** Milliseconds after which the search ends with what it has found; the usual ones when left out. */
  readonly longest?: number | undefined;
}

/** Hundreds of calls are tried. */
const passes = 1000;

/** The calls that give a number; says now and then how far it has come. */
export const searchTask: Task<Search, SearchState, SearchState> = {
  cost: ({ inputs }) => costOfPasses(inputs, passes),
  run: async ({ inputs, expected, longest }, { pause, tell }) => {
    let last: SearchState | undefined;
    for await (const { found, ...progress } of searchInParts(inputs, expected, candidates(inputs), pause, longest)) {
      last = { ...progress, found: found.map(({ inputs: _, ...call }) => call) };
      tell(last);
    }
    return last?.status === 'searching' ? undefined : last;
  },
};

import type { Engine } from '../loadEngine';
import { toInputs } from '../../core/pairing/roledArrays';
import type { RoledArray, Session } from '../session';
import type { FoundCall, SearchState } from '../../worker/tasks/searchTask';
import type { Work } from '../work/work';
import type { Computed } from './panelState';

/** What a search for an expected number has come to. */
export interface SearchOutcome extends Omit<SearchState, 'status'> {
  /** The number as it was typed. */
  readonly text: string;
  readonly status: SearchState['status'] | 'stopped' | 'not-a-number';
  /** How many functions there are to look at. */
  readonly functions: number;
  /** What was found, the likeliest first, without repeats. */
  readonly ordered: readonly FoundCall[];
}

/** The panel's search for the calls that give a number: one at once. */
export class ExpectedSearch {
  /** Resolves when the search is over, with what it came to; with undefined when another one took its place. */
  over: Promise<SearchOutcome | undefined> = Promise.resolve(undefined);
  #outcome: SearchOutcome | undefined;
  #arrays: readonly RoledArray[] | undefined;
  /** Gives up the search that is under way. */
  #controller = new AbortController();

  /**
   * @param tell called when the outcome is another one
   * @param longest milliseconds after which the search ends with what it has found
   */
  constructor(
    private readonly tell: () => void,
    private readonly longest?: number,
  ) {}

  /** What the search for a session's number has come to so far; undefined when there was none. */
  outcomeFor({ arrays, expected }: Session): SearchOutcome | undefined {
    return this.#arrays === arrays && this.#outcome?.text === expected ? this.#outcome : undefined;
  }

  /** Makes the search that a session asks for, unless it was made already or is under way; none when it asks for none. */
  async follow(engine: Engine, { session, candidates }: Computed, work: Pick<Work, 'run'>): Promise<void> {
    if (session.expected === undefined) {
      this.forget();
    } else if (this.outcomeFor(session) === undefined) {
      this.over = this.#run(engine, session, session.expected, candidates, work);
      await this.over;
    }
  }

  /** Ends the search; what was found stays. */
  stop(): void {
    this.#controller.abort();
    if (this.#outcome?.status === 'searching') this.#settle({ ...this.#outcome, status: 'stopped' });
  }

  /** Ends the search, so that the same number can be asked for anew. */
  forget(): void {
    this.#controller.abort();
    this.#outcome = undefined;
  }

  async #run(
    engine: Engine,
    session: Session,
    text: string,
    candidates: Computed['candidates'],
    work: Pick<Work, 'run'>,
  ): Promise<SearchOutcome | undefined> {
    this.forget();
    this.#arrays = session.arrays;
    const functions = candidates.filter(({ definition }) => engine.isSearched(definition)).length;
    const nothing = { text, functions, tried: 0, found: [], ordered: [] };
    const printed = engine.readPrintedNumber(text);
    if (printed === undefined) {
      this.#settle({ ...nothing, status: 'not-a-number' });
      return this.#outcome;
    }
    const inputs = toInputs(session.arrays);
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#settle({ ...nothing, status: 'searching' });
    const onProgress = (progress: SearchState) => {
      if (!signal.aborted) this.#settle({ ...nothing, ...progress, ordered: engine.inOrder(progress.found) });
    };
    await work.run('search', { inputs, expected: printed, longest: this.longest }, { signal, onProgress });
    return this.outcomeFor(session);
  }

  #settle(outcome: SearchOutcome): void {
    this.#outcome = outcome;
    this.tell();
  }
}

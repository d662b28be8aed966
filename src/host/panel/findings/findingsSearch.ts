import type { Finding } from '../../../core/checks/finding';
import { isSameCall } from '../../computeSession';
import type { Session } from '../../session';
import type { Work } from '../../work/work';
import type { Computed } from '../panelState';

/** The findings about a session. */
export interface FindingsOutcome {
  readonly session: Session;
  readonly found: readonly Finding[];
}

/** The checks of what the panel shows: one session's at once. */
export class FindingsSearch {
  #outcome: FindingsOutcome | undefined;
  #running: { readonly session: Session; readonly over: Promise<void> } | undefined;
  /** Gives up the checks that are under way. */
  #controller = new AbortController();

  /** What was found about a session; else about the one before it at the same places, while its own checks are under way. */
  outcomeFor({ arrays, function: name }: Session): FindingsOutcome | undefined {
    const before = this.#outcome?.session;
    const isAlike = before?.function === name && isAtSamePlaces(before.arrays, arrays);
    return isAlike ? this.#outcome : undefined;
  }

  /** What one check found about a session; undefined while it is looked for. */
  finding(session: Session, code: string): Finding | undefined {
    const outcome = this.outcomeFor(session);
    const isCurrent = outcome !== undefined && isSameResult(outcome.session, session);
    return isCurrent ? outcome.found.find((each) => each.code === code) : undefined;
  }

  /** Makes the checks of a session, unless they were made already or are under way. Resolves when they are over. */
  async follow(work: Pick<Work, 'run'>, { session, request }: Pick<Computed, 'session' | 'request'>): Promise<void> {
    if (this.#running === undefined || !isSameResult(this.#running.session, session)) {
      this.#running = { session, over: this.#run(work, session, request) };
    }
    const running = this.#running;
    try {
      await running.over;
    } catch (error) {
      // Whoever asks again has them made again.
      if (this.#running === running) this.#running = undefined;
      throw error;
    }
  }

  /** Ends the checks, and forgets what they found. */
  forget(): void {
    this.#controller.abort();
    this.#outcome = undefined;
    this.#running = undefined;
  }

  async #run(work: Pick<Work, 'run'>, session: Session, request: Computed['request']): Promise<void> {
    this.#controller.abort();
    this.#controller = new AbortController();
    const found = await work.run('findings', request, { signal: this.#controller.signal });
    if (found !== undefined) this.#outcome = { session, found };
  }
}

/** The same arrays, or what their text has become while somebody types. */
function isAtSamePlaces(a: Session['arrays'], b: Session['arrays']): boolean {
  return a === b || (a.length === b.length && a.every(({ role, place }, at) => isAt(b[at], role, place)));
}

const isAt = (array: Session['arrays'][number] | undefined, role: string, place: unknown): boolean =>
  array?.role === role && array.place === place;

/** Two sessions of which the result is the same, in every digit. */
export function isSameResult(a: Session, b: Session): boolean {
  return a.precision === b.precision && isSameCall(a, b);
}

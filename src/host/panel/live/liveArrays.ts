import { renderIssue } from '../../../core/issues/renderIssue';
import type { LiveState } from '../../../protocol/live';
import type { RoledArray, Session } from '../../session';
import type { Gatherer } from '../../sources/gatherer';
import type { Place } from '../../sources/place';
import { placeIn } from '../../sources/placeIn';
import type { PlaceKeeper } from '../../sources/placeKeeper';
import type { Words } from '../../words';
import { findAgain } from './findAgain';
import { readAgain, readingOf, type ReadAgain, type Reading } from './readAgain';

/** While someone types, the text is read when they pause. */
const pauseMilliseconds = 300;

interface LivePanel {
  readonly session: () => Session | undefined;
  /** Computes and shows the session on other arrays. */
  readonly update: (arrays: readonly RoledArray[]) => Promise<unknown>;
  /** Shows the same again: places have moved, or the state is another one. */
  readonly refresh: () => void;
}

/** Reads the arrays of the panel again when their text changes. */
export class LiveArrays {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the readings that were begun, so that one that is overtaken is given up. */
  #generation = 0;
  #outcome: { readonly session: Session; readonly again: ReadAgain } | undefined;

  constructor(
    private readonly panel: LivePanel,
    private readonly places: PlaceKeeper,
    private readonly gatherer: Gatherer,
    private readonly words: Words,
  ) {}

  /** Reads the arrays when no further edit comes for a moment. */
  noteEdit(read: () => unknown): void {
    this.#generation += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(read, pauseMilliseconds);
  }

  /** Reads the arrays now, and takes them over; a locked session keeps its own unless that is `forced`. */
  async read(forced = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#generation += 1;
    const generation = this.#generation;
    const session = this.panel.session();
    if (session === undefined) {
      this.panel.refresh();
      return;
    }
    const readings = await this.#readings(session.arrays);
    if (generation !== this.#generation) return;
    // What was asked meanwhile, a swap of the roles, has its own arrays.
    if (session.arrays !== this.panel.session()?.arrays) return this.read(forced);
    const again = readAgain(session.arrays, readings);
    const isKept = session.locked === true && !forced;
    this.#outcome = { session, again };
    if (isKept || again.arrays === session.arrays) this.panel.refresh();
    else await this.panel.update(again.arrays);
  }

  state(session: Session): LiveState {
    const again = this.#outcome?.session.arrays === session.arrays ? this.#outcome.again : undefined;
    return {
      isLocked: session.locked === true,
      isBehind: again !== undefined && (again.obstacle !== undefined || again.arrays !== session.arrays),
      note: again?.obstacle === undefined ? '' : this.#note(again.obstacle),
    };
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#generation += 1;
    this.#outcome = undefined;
  }

  async #readings(arrays: readonly RoledArray[]): Promise<readonly Reading[]> {
    const readings: Reading[] = [];
    for (const array of arrays) readings.push(await this.#reading(array));
    return readings;
  }

  async #reading({ name, place, input }: RoledArray): Promise<Reading> {
    if (input !== undefined) return this.#readingOfCall(place, input);
    const scanned = await this.gatherer.scan(place.uri);
    if (scanned === undefined) return { kind: 'gone' };
    const followed = this.places.spanOf(place);
    const found = findAgain(scanned, followed, name);
    if (found === undefined) return { kind: 'gone' };
    const isWhereItWas =
      !followed.isGone && found.span.start === followed.span.start && found.span.end === followed.span.end;
    const { value, issues } = await this.gatherer.read(scanned, found);
    const read = value && {
      array: value,
      name: found.name,
      place: isWhereItWas ? place : placeIn(scanned.document, found.span),
      remarks: issues,
    };
    return readingOf(read, issues);
  }

  /** An array that a program computes is what the call takes now. */
  async #readingOfCall(place: Place, input: RoledArray['role']): Promise<Reading> {
    const { span, isGone } = this.places.spanOf(place);
    const array = isGone ? undefined : await this.gatherer.argument(place.uri, span.end, input);
    if (array === undefined) return { kind: 'gone' };
    const isWhereItWas = array.place.span.start === span.start && array.place.span.end === span.end;
    return { kind: 'read', array: isWhereItWas ? { ...array, place } : array };
  }

  #note({ array, issue }: NonNullable<ReadAgain['obstacle']>): string {
    const { translate } = this.words;
    const name = array.name ?? array.role;
    if (issue === undefined) return translate('The text of {name} is not there any more.', { name });
    return translate('{name} cannot be read just now: {reason}', { name, reason: renderIssue(issue, translate) });
  }
}

import type { Issue, Outcome, Span } from '../../core/issues/issue';
import { hasError, issue } from '../../core/issues/issue';
import { pairArrays } from '../../core/pairing/pairArrays';
import { roles } from '../../core/catalogue/definition';
import { arrayAt as arrayInText } from '../../core/text/arrayAt';
import type { FoundArray } from '../../core/text/found';
import { nameAt } from '../../core/text/nameAt';
import { readSelection } from '../../core/text/readSelection';
import type { RoledArray } from '../session';
import { around, considered } from './nearby';
import type { PlacedArray } from './place';
import type { PlaceDocument } from './placeIn';
import type { ScannedText } from './scannedText';

type Scanned = ScannedText<PlaceDocument>;

/** Arrays with their roles, or why there are none, and where. */
export interface Chosen {
  readonly value?: readonly RoledArray[];
  readonly issues: readonly Issue[];
}

/** The array at an offset: the one it is in, be it in a comment, or the one whose name it is in. */
export function arrayAt({ text, index }: Pick<Scanned, 'text' | 'index'>, offset: number): FoundArray | undefined {
  const found = arrayInText(text, index, offset);
  if (found !== undefined) return found;
  const name = nameAt(text, offset);
  return name && index.named(name.name, offset);
}

/**
 * The arrays that someone means who selected these spans; empty ones are cursors. What is selected is taken, each of
 * several cursors gives its array, a single cursor its array with its partner, and one that is nowhere the whole text.
 */
export function chooseArrays(scanned: Scanned, selections: readonly Span[]): Chosen {
  const [first] = selections;
  const isSelection = selections.some(({ start, end }) => end > start);
  if (isSelection || selections.length > 1) return chooseSelected(scanned, selections);
  const focus = first && arrayAt(scanned, first.start);
  return focus === undefined ? chooseBest(scanned) : chooseAround(scanned, focus);
}

function chooseSelected(scanned: Scanned, selections: readonly Span[]): Chosen {
  const found = new Map<number, FoundArray>();
  for (const selection of selections) {
    const { value = [], issues } = foundIn(scanned, selection);
    if (hasError(issues)) return { issues };
    for (const each of value) found.set(each.span.start, each);
  }
  const arrays: PlacedArray[] = [];
  for (const each of found.values()) {
    const array = scanned.placed(each);
    if (array === undefined) return { issues: scanned.read(each).issues };
    arrays.push(array);
  }
  return withRoles(arrays, []);
}

/** The arrays of one selection; for a cursor the array that it is in. */
function foundIn(scanned: Scanned, selection: Span): Outcome<readonly FoundArray[]> {
  if (selection.start === selection.end) {
    const found = arrayAt(scanned, selection.start);
    return { value: found === undefined ? [] : [found], issues: [] };
  }
  const within = scanned.index.within(selection);
  return within.length > 0 ? { value: within, issues: [] } : readSelection(scanned.text, selection);
}

/** An array with its partner, if there is one nearby. */
export function chooseAround(scanned: Scanned, focus: FoundArray): Chosen {
  const focused = scanned.placed(focus);
  if (focused === undefined) return { issues: scanned.read(focus).issues };
  const others = around(scanned.index.arrays, focus).filter((each) => each !== focus);
  const { arrays, unread } = readAll(scanned, others);
  return withRoles([focused, ...arrays], unread, 0);
}

function chooseBest(scanned: Scanned): Chosen {
  const { arrays, unread } = readAll(scanned, considered(scanned.index.arrays));
  if (arrays.length === 0 && unread.length > 0) return { issues: unread };
  return withRoles(arrays, unread);
}

/** The arrays that can be read, and what is wrong with the others. */
function readAll(
  scanned: Scanned,
  found: readonly FoundArray[],
): { readonly arrays: readonly PlacedArray[]; readonly unread: readonly Issue[] } {
  const arrays: PlacedArray[] = [];
  const unread: Issue[] = [];
  for (const each of found) {
    const array = scanned.placed(each);
    if (array !== undefined) arrays.push(array);
    else unread.push(...scanned.read(each).issues);
  }
  return { arrays, unread };
}

/** So many arrays that could not be read are spoken of when one is missing. */
const mostUnread = 2;

/**
 * The arrays with the roles that pairing gives them. Where an array is left without a partner, what could not be read is
 * likely to be it: said as a warning, since one array may be enough.
 */
function withRoles(arrays: readonly PlacedArray[], unread: readonly Issue[], focus?: number): Chosen {
  if (arrays.length === 0) return { issues: [issue('text.no-arrays', 'error')] };
  const named = arrays.map(({ name, array, place }) => ({ name, value: array, start: place.span.start }));
  const { roles: chosen } = pairArrays(named, focus === undefined ? {} : { focus });
  const isPair = chosen.y_true !== undefined && chosen.y_pred !== undefined;
  const doubts = isPair ? [] : unread.slice(0, mostUnread).map((each): Issue => ({ ...each, severity: 'warning' }));
  const value = roles.flatMap((role): RoledArray[] => {
    const array = arrays[chosen[role]?.index ?? -1];
    return array === undefined ? [] : [{ ...array, role, remarks: [...array.remarks, ...doubts] }];
  });
  return { value, issues: [] };
}

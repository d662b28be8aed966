import type { Issue, Outcome, Span } from '../../core/issues/issue';
import { hasError, issue } from '../../core/issues/issue';
import { pairArrays } from '../../core/pairing/pairArrays';
import { roleOfName } from '../../core/pairing/roleOfName';
import { roles, type Role } from '../../core/catalogue/definition';
import type { FoundArray } from '../../core/text/found';
import { nameAt } from '../../core/text/nameAt';
import { readSelection } from '../../core/text/readSelection';
import type { RoledArray } from '../session';
import { around, considered } from './nearby';
import type { PlacedArray } from './place';
import type { ScannedText } from './scannedText';

/** Arrays with their roles, or why there are none, and where. */
export interface Chosen {
  readonly value?: readonly RoledArray[];
  readonly issues: readonly Issue[];
}

/** The array at an offset: the one it is in, or the one whose name it is in. */
export function arrayAt({ text, index }: ScannedText, offset: number): FoundArray | undefined {
  const found = index.at(offset);
  if (found !== undefined) return found;
  const name = nameAt(text, offset);
  return name && index.named(name.name, offset);
}

/**
 * The arrays that someone means who selected these spans; empty ones are cursors. What is selected is taken, each of
 * several cursors gives its array, a single cursor its array with its partner, and one that is nowhere the whole text.
 */
export function chooseArrays(scanned: ScannedText, selections: readonly Span[]): Chosen {
  const [first] = selections;
  const isSelection = selections.some(({ start, end }) => end > start);
  if (isSelection || selections.length > 1) return chooseSelected(scanned, selections);
  const focus = first && arrayAt(scanned, first.start);
  return focus === undefined ? chooseBest(scanned) : chooseAround(scanned, focus);
}

function chooseSelected(scanned: ScannedText, selections: readonly Span[]): Chosen {
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
  return withRoles(arrays, undefined);
}

/** The arrays of one selection; for a cursor the array that it is in. */
function foundIn(scanned: ScannedText, selection: Span): Outcome<readonly FoundArray[]> {
  if (selection.start === selection.end) {
    const found = arrayAt(scanned, selection.start);
    return { value: found === undefined ? [] : [found], issues: [] };
  }
  const within = scanned.index.within(selection);
  return within.length > 0 ? { value: within, issues: [] } : readSelection(scanned.text, selection);
}

/** An array with its partner, if there is one nearby. */
export function chooseAround(scanned: ScannedText, focus: FoundArray): Chosen {
  const focused = scanned.placed(focus);
  if (focused === undefined) return { issues: scanned.read(focus).issues };
  const near = around(scanned.index.arrays, focus).filter((each) => each !== focus);
  const others = near.flatMap((each) => scanned.placed(each) ?? []);
  const chosen = withRoles([focused, ...others], 0);
  return chosen.value?.length === 1
    ? { ...chosen, issues: partnersProblem(scanned, focus, near) ?? chosen.issues }
    : chosen;
}

/** Why an array is alone: the one that its name calls for cannot be read. */
function partnersProblem(
  scanned: ScannedText,
  focus: FoundArray,
  near: readonly FoundArray[],
): readonly Issue[] | undefined {
  const own = roleOfName(focus.name).role;
  const wanted = own === 'y_true' ? 'y_pred' : own === 'y_pred' ? 'y_true' : undefined;
  const partner = near.find((each) => wanted !== undefined && roleOfName(each.name).role === wanted);
  return partner && scanned.read(partner).issues;
}

function chooseBest(scanned: ScannedText): Chosen {
  const found = considered(scanned.index.arrays);
  const arrays = found.flatMap((each) => scanned.placed(each) ?? []);
  if (arrays.length > 0) return withRoles(arrays, undefined);
  const issues = found.flatMap((each) => scanned.read(each).issues);
  return { issues: hasError(issues) ? issues : [nothing] };
}

const nothing = issue('text.no-arrays', 'error');

function withRoles(arrays: readonly PlacedArray[], focus: number | undefined): Chosen {
  if (arrays.length === 0) return { issues: [nothing] };
  const named = arrays.map(({ name, array, place }) => ({ name, value: array, start: place.span.start }));
  const pairing = pairArrays(named, focus === undefined ? {} : { focus });
  const value = roles.flatMap((role: Role): RoledArray[] => {
    const array = arrays[pairing.roles[role]?.index ?? -1];
    return array === undefined ? [] : [{ ...array, role }];
  });
  return { value, issues: [] };
}

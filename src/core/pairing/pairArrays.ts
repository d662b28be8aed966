import type { Role } from '../catalogue/definition';
import { isCompanion, namedRole, toCandidates, type Candidate, type Match } from './candidate';
import { decideRoles } from './decideRoles';
import { accompanies, findCompanions } from './findCompanions';
import { findMatches, within } from './findMatches';
import { paired, pairedByName, type NamedArray, type PairedArray, type Pairing } from './pairing';

export interface PairOptions {
  /**
   * Index of the array under the cursor: it gets a partner. Without it the arrays are a selection, and its best pair
   * counts.
   */
  readonly focus?: number;
}

type Roles = Partial<Record<Role, PairedArray>>;

/**
 * Which array is y_true, which y_pred, which sample_weight or mask; `x` and `values` for an array that is alone.
 *
 * In this order count: names (`y_true`, `labels`, `y_pred`, `probs`, ...), the same number or suffix in both names,
 * shapes that fit (equal, or class indices with rows of values), nearness in the text. Who is who, when names do not
 * say it: by shape, by values (labels are whole numbers), by order (y_true first). The same arrays always give the same
 * pairing, however the list is ordered.
 */
export function pairArrays(arrays: readonly NamedArray[], options: PairOptions = {}): Pairing {
  const { focus } = options;
  const candidates = toCandidates(arrays);
  if (focus === undefined) return { roles: pairSelected(candidates), swapped: false };
  const focused = candidates.find(({ index }) => index === focus);
  if (focused === undefined) throw new RangeError(`There is no array ${String(focus)} among ${String(arrays.length)}`);
  return { roles: pairFocused(candidates, focused), swapped: false };
}

function pairSelected(candidates: readonly Candidate[]): Roles {
  const members = candidates.filter((each) => !isCompanion(each));
  const [first, second] = members;
  if (first === undefined) return candidates[0] === undefined ? {} : alone(candidates[0]);
  if (second === undefined && candidates.length === 1) return alone(first);
  // What was selected is paired even if nothing fits: the message about it says more than no result.
  const match = findMatches(members)[0] ?? (second && { first, second, fits: false, score: 0, distance: 1 });
  if (match === undefined) return withoutPartner(first, candidates);
  return { ...rolesOf(match, members.length > 2), ...findCompanions(candidates, match, true) };
}

function pairFocused(candidates: readonly Candidate[], focused: Candidate): Roles {
  const members = candidates.filter((each) => !isCompanion(each));
  const matches = findMatches(within(members, focused));
  if (isCompanion(focused)) {
    const [nearest] = settle(matches)
      .filter((match) => accompanies(focused, match))
      .sort((a, b) => awayFrom(focused, a) - awayFrom(focused, b));
    if (nearest === undefined) return alone(focused);
    return {
      ...rolesOf(nearest, true),
      ...findCompanions(candidates, nearest, false),
      [focused.name.role ?? 'x']: pairedByName(focused.index, focused.name.clear),
    };
  }
  const involves = ({ first, second }: Match): boolean => first === focused || second === focused;
  // One that lost its partner to a better match still shares it, if the shapes fit.
  const match = settle(matches).find(involves) ?? matches.find((each) => each.fits && involves(each));
  if (match === undefined) return alone(focused);
  return { ...rolesOf(match, candidates.length > 2), ...findCompanions(candidates, match, false) };
}

/** The best matches such that no array is in two of them. */
function settle(matches: readonly Match[]): Match[] {
  const taken = new Set<Candidate>();
  return matches.filter(({ first, second }) => {
    if (taken.has(first) || taken.has(second)) return false;
    taken.add(first).add(second);
    return true;
  });
}

const awayFrom = ({ rank }: Candidate, { first, second }: Match): number =>
  Math.min(Math.abs(rank - first.rank), Math.abs(rank - second.rank));

function alone({ index }: Candidate): Roles {
  return { x: paired(index, 'alone'), values: paired(index, 'alone') };
}

/** One array with weights or a mask beside it, but no other array. */
function withoutPartner(only: Candidate, candidates: readonly Candidate[]): Roles {
  const roles: Roles = {};
  for (const each of candidates) {
    const role = each.name.role;
    if (each !== only && role !== undefined) roles[role] ??= pairedByName(each.index, each.name.clear);
  }
  const role = namedRole(only);
  return role === undefined
    ? { ...alone(only), ...roles }
    : { ...roles, [role]: pairedByName(only.index, only.name.clear) };
}

/** Who of a match is y_true: by its names, otherwise by shape, values and order. */
function rolesOf({ first, second }: Match, amongOthers: boolean): Roles {
  const named = [namedRole(first), namedRole(second)] as const;
  if (named[0] === named[1]) {
    const { firstIsTrue, reason } = decideRoles(first, second);
    const [yTrue, yPred] = firstIsTrue ? [first, second] : [second, first];
    return { y_true: paired(yTrue.index, reason), y_pred: paired(yPred.index, reason) };
  }
  const firstIsTrue = named[0] === 'y_true' || named[1] === 'y_pred';
  const place = (each: Candidate): PairedArray =>
    namedRole(each) === undefined
      ? paired(each.index, amongOthers ? 'nearest' : 'remaining')
      : pairedByName(each.index, each.name.clear);
  const [yTrue, yPred] = firstIsTrue ? [first, second] : [second, first];
  return { y_true: place(yTrue), y_pred: place(yPred) };
}

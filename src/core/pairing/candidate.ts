import type { NDArray } from '../array/ndarray';
import type { ArrayFacts } from '../describe/describeArray';
import { describeArray } from '../describe/describeArray';
import type { NamedArray } from './pairing';
import { roleOfName, type NameReading } from './roleOfName';
import { isRowsOf, shapeFit, type ShapeFit } from './shapeFit';

/** An array in the order of the text, with what its name says. */
export interface Candidate {
  /** Position in the caller's list. */
  readonly index: number;
  /** Position in the text among all arrays. */
  readonly rank: number;
  readonly value: NDArray;
  readonly name: NameReading;
  /** Computed when first needed. */
  readonly facts: () => ArrayFacts;
}

/** All arrays in the order of the text. */
export function toCandidates(arrays: readonly NamedArray[]): Candidate[] {
  return arrays
    .map((array, index) => ({ array, index }))
    .sort((a, b) => a.array.start - b.array.start || a.index - b.index)
    .map(({ array, index }, rank) => {
      let facts: ArrayFacts | undefined;
      return {
        index,
        rank,
        value: array.value,
        name: roleOfName(array.name),
        facts: () => (facts ??= describeArray(array.value)),
      };
    });
}

/** Weights and masks accompany a pair; they are not one of the two. */
export const isCompanion = ({ name }: Candidate): boolean => name.role === 'sample_weight' || name.role === 'mask';

/** y_true or y_pred when the name says so. */
export function namedRole({ name }: Candidate): 'y_true' | 'y_pred' | undefined {
  return name.role === 'y_true' || name.role === 'y_pred' ? name.role : undefined;
}

/** How two arrays fit by shape; rows for each class only when the single values can be class indices of those rows. */
export function fitOf(a: Candidate, b: Candidate): ShapeFit {
  const fit = shapeFit(a.value.shape, b.value.shape);
  if (fit !== 'class-rows') return fit;
  const [single, rows] = isRowsOf(b.value.shape, a.value.shape) ? [a, b] : [b, a];
  const { isIntegers, min, max } = single.facts();
  return isIntegers && min >= 0 && max < (rows.value.shape.at(-1) ?? 0) ? 'class-rows' : 'broadcast';
}

/** How likely two arrays are to be a pair. */
export interface Match {
  readonly first: Candidate;
  readonly second: Candidate;
  readonly fits: boolean;
  /** Higher is better; equal ones are told apart by their distance in the text. */
  readonly score: number;
  readonly distance: number;
}

/** Two families: the same one (`y_true1`, `y_pred1`), none at all, one of them, or different ones. */
function familyScore(a: Candidate, b: Candidate): number {
  if (namedRole(a) === undefined || namedRole(b) === undefined) return 3;
  if (a.name.family === b.name.family) return a.name.family === '' ? 4 : 7;
  return a.name.family === '' || b.name.family === '' ? 3 : 0;
}

const fitScores: Readonly<Record<ShapeFit, number>> = { same: 3, 'class-rows': 3, broadcast: 1, none: 0 };

/**
 * Two arrays as a pair, `first` before `second` in the text, or undefined when nothing speaks for it: their names claim
 * the same role, or their shapes do not fit and their names do not call for each other either.
 */
export function matchOf(first: Candidate, second: Candidate): Match | undefined {
  const role = namedRole(first);
  const otherRole = namedRole(second);
  if (role !== undefined && role === otherRole) return undefined;
  const named = (role === undefined ? 0 : 1) + (otherRole === undefined ? 0 : 1);
  const fit = fitOf(first, second);
  const family = familyScore(first, second);
  const fits = fit === 'same' || fit === 'class-rows';
  if (named < 2 && !fits) return undefined;
  if (named === 0 && first.value.data.length < 2) return undefined;
  if (named === 2 && family === 0 && fit === 'none') return undefined;
  const score = named * 100 + family + fitScores[fit];
  return { first, second, fits, score, distance: second.rank - first.rank };
}

/** Best first: score, then nearness, then order in the text. */
export function compareMatches(a: Match, b: Match): number {
  return b.score - a.score || a.distance - b.distance || a.first.rank - b.first.rank;
}

import type { NDArray } from '../array/ndarray';
import type { ArrayFacts } from '../describe/describeArray';
import type { ArrayKind } from '../describe/arrayKind';
import type { PairingReason } from './pairing';
import { isRowsOf } from './shapeFit';

/** An array whose role is to be found: only what the decision needs. */
export interface Undecided {
  readonly value: NDArray;
  readonly facts: () => ArrayFacts;
}

const labelKinds: ReadonlySet<ArrayKind> = new Set<ArrayKind>(['one-hot', 'binary', 'sign', 'class-index', 'counts']);

const looksLikeLabels = ({ value, facts }: Undecided): boolean =>
  value.dtype === 'bool' || labelKinds.has(facts().kind) || (value.dtype.includes('int') && facts().isIntegers);

/** Which of two arrays without telling names is y_true, and why. `first` comes first in the text. */
export function decideRoles(
  first: Undecided,
  second: Undecided,
): { readonly firstIsTrue: boolean; readonly reason: PairingReason } {
  if (isRowsOf(second.value.shape, first.value.shape)) return { firstIsTrue: true, reason: 'by-shape' };
  if (isRowsOf(first.value.shape, second.value.shape)) return { firstIsTrue: false, reason: 'by-shape' };
  const firstIsTrue = looksLikeLabels(first);
  if (firstIsTrue !== looksLikeLabels(second)) return { firstIsTrue, reason: 'by-values' };
  return { firstIsTrue: true, reason: 'by-order' };
}

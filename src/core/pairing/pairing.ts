import type { NDArray } from '../array/ndarray';
import type { Role } from '../catalogue/definition';

/** An array as it was read from a text. */
export interface NamedArray {
  readonly name?: string | undefined;
  readonly value: NDArray;
  /** Where it begins in the text; gives the order. */
  readonly start: number;
}

/**
 * Why an array has its role:
 * - `by-name`: its own name says so;
 * - `remaining`: the other array's name leaves this role;
 * - `nearest`: the same, and it was chosen among several because it is nearest;
 * - `by-shape`: one array has a row of values for each class index of the other;
 * - `by-values`: one array looks like labels, the other does not;
 * - `by-order`: it comes first, or second;
 * - `alone`: it has no partner.
 */
export type PairingReason = 'by-name' | 'remaining' | 'nearest' | 'by-shape' | 'by-values' | 'by-order' | 'alone';

export type Confidence = 'certain' | 'likely' | 'guess';

export interface PairedArray {
  /** Position in the list of arrays. */
  readonly index: number;
  readonly reason: PairingReason;
  readonly confidence: Confidence;
}

/** Which array plays which role. Always shown to the user, who can swap y_true and y_pred. */
export interface Pairing {
  readonly roles: Readonly<Partial<Record<Role, PairedArray>>>;
  /** The user has exchanged y_true and y_pred; the reasons are those of before. */
  readonly swapped: boolean;
}

const confidences: Readonly<Record<PairingReason, Confidence>> = {
  'by-name': 'certain',
  alone: 'certain',
  remaining: 'likely',
  nearest: 'likely',
  'by-shape': 'likely',
  'by-values': 'likely',
  'by-order': 'guess',
};

export function paired(index: number, reason: PairingReason): PairedArray {
  return { index, reason, confidence: confidences[reason] };
}

/** A role by name; `clear` is false for names that often mean something else. */
export function pairedByName(index: number, clear: boolean): PairedArray {
  return { index, reason: 'by-name', confidence: clear ? 'certain' : 'likely' };
}

/** The same pairing with y_true and y_pred exchanged; twice gives the first again. */
export function swapRoles(pairing: Pairing): Pairing {
  const { y_true: yTrue, y_pred: yPred, ...others } = pairing.roles;
  return {
    roles: {
      ...(yPred === undefined ? {} : { y_true: yPred }),
      ...(yTrue === undefined ? {} : { y_pred: yTrue }),
      ...others,
    },
    swapped: !pairing.swapped,
  };
}

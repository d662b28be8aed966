import type { Inputs } from '../../../src/core/compute/types';
import type { Goal } from '../row';
import type { Contest } from './contest';
import type { Contender } from './takeTurns';

/** A library that is given the same arrays. */
export interface Opponent {
  /** The group of its rows: "NumPy". */
  readonly name: string;
  readonly version: string;
  /** Readies the arrays and computes once; empty where it has no such function, or would take minutes. */
  readonly enter: (contest: Contest, inputs: Inputs) => Promise<readonly Entry[]>;
  readonly close: () => void;
}

/** One way to compute a contest, ready to be timed. */
export interface Entry extends Contender {
  /** What sets it apart from the usual way: ", without temporary arrays"; mostly empty. */
  readonly remark: string;
  readonly goal?: Goal;
  readonly result: ArrayLike<number>;
  /** How far a value may be from the formula's, of 1 + |value|. */
  readonly tolerance: number;
  readonly leave: () => void;
}

/** Why a library is left out, with what to do about it. */
export interface Absent {
  readonly absent: string;
}

/** Which way a number goes to make the result better; for a result that is neither better nor worse, to make it higher. */
export type Way = 'up' | 'down' | 'none';

/** A number of the predictions, or the one that matters most of a run of neighbours. */
export interface HeatCell {
  /** Its position, in C order. */
  readonly at: number;
  /** How many numbers it stands for, and the position of the first. */
  readonly count: number;
  readonly first: number;
  /** `[1, 2]` */
  readonly index: string;
  readonly value: string;
  /** The derivative of the result by it, in few digits; `nan` has the strength 0. */
  readonly derivative: string;
  /** How large the derivative is against the largest: from 0 to 1. */
  readonly strength: number;
  readonly way: Way;
}

/** The number that can be changed. */
export interface WhatIfElement extends HeatCell {
  readonly number: number;
  /** The number in the text. */
  readonly given: string;
  /** What a slider goes through. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What the result would be with other predictions. */
export interface WhatIfState {
  /** `y_pred`, or what the function takes instead. */
  readonly role: string;
  readonly total: number;
  /** Why there is no derivative; empty when there is one. */
  readonly problem: string;
  /** The result is several values: the derivative is that of their sum. */
  readonly isSummed: boolean;
  /** What the ways lead to. */
  readonly goal: 'lower' | 'higher' | undefined;
  readonly cells: readonly HeatCell[];
  /** How many cells make a row; 0 for a strip of runs. */
  readonly columns: number;
  /** The numbers with the largest derivatives, the largest first. */
  readonly strongest: readonly HeatCell[];
  readonly element: WhatIfElement | undefined;
  /** Why the numbers cannot be changed; empty when they can. */
  readonly fixed: string;
}

/** Whether one result is better than another one; `other` for results that are neither. */
export type Effect = 'better' | 'worse' | 'same' | 'other';

/** The numbers that somebody tries in the place of those in the text, and what they do to the result. */
export interface ChangesState {
  readonly values: readonly {
    readonly role: string;
    readonly at: number;
    /** `y_pred[1, 2]` */
    readonly name: string;
    readonly given: string;
    readonly value: string;
  }[];
  /** The result with the numbers of the text, and with these. */
  readonly before: string;
  readonly after: string;
  /** `-0.27`; empty where the results are no numbers. */
  readonly difference: string;
  readonly effect: Effect;
}

import type { NDArray } from '../../array/ndarray';
import type { ParamValue } from '../../catalogue/definition';
import type { Inputs, Precision } from '../../compute/types';
import type { Issue, Outcome } from '../../issues/issue';

/** What is computed over chunks. Between chunks a state is kept, so that nothing is exact to 64 digits. */
export interface StreamRequest {
  /** An id, an alias, or a shorthand that the shapes of the first chunk decide. */
  readonly function: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly precision: Exclude<Precision, 'exact'>;
}

/**
 * How chunks become one value: by the state variables of a metric; by the sums over samples that a formula is made of; or,
 * where every value is needed at once, from all rows held in memory.
 */
export type StreamMethod = 'state' | 'sums' | 'together';

/** A chunk whose formula is not that of the chunks before: what they add up to is not what was asked for. */
export const differs = 'differs';

/** What chunks of rows amount to, as plain data: two parts of the same rows add up to the whole. */
export interface Totals {
  /** What was added up, as a text: totals with the same one add up. */
  readonly of: string;
  readonly parts: readonly PartTotals[];
}

/** Values that add up; for a mean, the sum and how many values went into it. */
export interface PartTotals {
  readonly values: Float64Array;
  readonly count: number;
}

/** Takes chunks of rows in, one after the other. */
export interface Accumulator {
  readonly method: StreamMethod;
  /** What there is to say about a chunk; an error ends the work. */
  add(inputs: Inputs): readonly Issue[] | typeof differs;
  /** What all chunks until now amount to; undefined where that cannot be added to others. */
  totals(): Totals | undefined;
  /** Takes in what other rows amount to. */
  join(others: Totals): typeof differs | undefined;
  /** The value over all chunks until now. */
  result(): Outcome<NDArray>;
}

import type { Nested } from '../../core/array/ndarray';
import { toNested } from '../../core/array/ndarray';
import { batchMean } from '../../core/session/batchMean';
import type { Batches } from './batches';

/** What the commands about batches return, as plain data. */
export interface BatchesResult {
  /** The definition's id. */
  readonly function: string;
  /** How many there are. */
  readonly batches: number;
  /** The pooled value, after all of them. */
  readonly result: Nested;
  /** What each batch gives alone. */
  readonly perBatch: readonly Nested[];
  /** Null where the batches have values of different shapes. */
  readonly meanOfBatches: Nested | null;
  /** The state variables after the last batch; empty for a function without a state that is no mean over samples. */
  readonly state: Readonly<Record<string, Nested>>;
}

export function toPlainBatches({ run }: Batches): BatchesResult {
  const { pooled, mean } = batchMean(run);
  const { state = {} } = run.batches.at(-1) ?? {};
  return {
    function: run.function,
    batches: run.batches.length,
    result: toNested(pooled),
    perBatch: run.batches.map(({ own }) => toNested(own)),
    meanOfBatches: mean === undefined ? null : toNested(mean),
    state: Object.fromEntries(Object.entries(state).map(([name, array]) => [name, toNested(array)])),
  };
}

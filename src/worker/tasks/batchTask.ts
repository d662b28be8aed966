import type { Inputs } from '../../core/compute/types';
import type { Outcome } from '../../core/issues/issue';
import { takeBatch, type BatchesBefore, type BatchFunction, type TakenBatch } from '../../core/session/batchRun';
import { costOfPasses } from '../cost';
import type { Task } from '../task';

export interface AskedBatch {
  /** What the first batch is computed with, or the batches before this one. */
  readonly after: BatchFunction | BatchesBefore;
  readonly inputs: Inputs;
}

/** The batch alone, and with those before it where all samples are looked at together. */
const passes = 50;

/** What becomes of a batch. */
export const batchTask: Task<AskedBatch, Outcome<TakenBatch>> = {
  cost: ({ after, inputs }) => {
    const all = 'all' in after ? after.all : [];
    return [inputs, ...all].reduce((sum, batch) => sum + costOfPasses(batch, passes), 0);
  },
  run: ({ after, inputs }) => Promise.resolve(takeBatch(after, inputs)),
};

import type { NDArray } from '../../core/array/ndarray';
import { costOfArrays } from '../cost';
import { compareSamples, type SampleComparison } from '../samples/compareSamples';
import type { Better } from '../samples/effect';
import type { Task } from '../task';

/** The values of samples of two results that have as many. */
export interface PinnedSamples {
  readonly before: NDArray;
  readonly now: NDArray;
  readonly better: Better;
}

/** Every sample is compared, and those that differ most are sorted in. */
const passes = 10;

/** How the samples of a result differ from those of the pinned one. */
export const pinTask: Task<PinnedSamples, SampleComparison> = {
  cost: ({ before, now }) => costOfArrays([before, now], passes),
  run: ({ before, now, better }) => Promise.resolve(compareSamples(before.data, now.data, better)),
};

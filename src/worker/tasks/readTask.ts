import type { NDArray } from '../../core/array/ndarray';
import type { Outcome } from '../../core/issues/issue';
import type { FoundArray } from '../../core/text/found';
import { readArray } from '../../core/text/readArray';
import type { Task } from '../task';

export interface LongArray {
  readonly text: string;
  readonly found: FoundArray;
  /** The brackets with the numbers in them. */
  readonly bytes: Uint8Array;
}

/** Plain numbers are read faster, others are not. */
const bytesPerMillisecond = 50_000;

/** The numbers of an array in a text. */
export const readTask: Task<LongArray, Outcome<NDArray>> = {
  cost: ({ bytes }) => bytes.length / bytesPerMillisecond,
  run: ({ text, found, bytes }, { isCancelled }) =>
    Promise.resolve(readArray(text, found, { bytes, cancelled: isCancelled })),
};

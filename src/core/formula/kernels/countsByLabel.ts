import { eachBlock } from './eachBlock';
import type { Kernels } from './kernels';
import { bytesPerValue } from './kernels';

/** How many samples with and without a label fall into each of some bins, from bin 0 on. */
export interface CountsByLabel {
  readonly labelled: Float64Array;
  readonly others: Float64Array;
}

/** A kernel that adds some samples to the counts, called with the addresses of their scores and labels. */
type Count = (counts: number, tableBytes: number, scores: number, labels: number, count: number) => void;

/** Four samples in a row are counted apart. */
const turns = 4;

/**
 * Counts samples in the tables that the kernels `countBuckets` and `countPlaces` work on.
 *
 * @param scores one for each sample
 * @param labels as many
 * @param bins how many there are
 */
export function countByLabel(
  kernels: Kernels,
  scores: Float64Array,
  labels: Float64Array,
  bins: number,
  count: Count,
): CountsByLabel {
  const { memory } = kernels;
  // Two counts have the room of a value.
  const room = turns * bins;
  return memory.scoped(() => {
    const place = memory.take(room);
    memory.values.fill(0, place, place + room);
    const address = place * bytesPerValue;
    eachBlock(kernels, [scores, labels], ([ofScores, ofLabels], samples) => {
      count(address, bins * Uint32Array.BYTES_PER_ELEMENT, ofScores!, ofLabels!, samples);
    });
    const counts = new Uint32Array(memory.values.buffer, address, 2 * room);
    return { labelled: overTurns(counts, 0, bins), others: overTurns(counts, bins, bins) };
  });
}

/** Each count of the table that begins at a place, together with those of the same table in the other turns. */
function overTurns(counts: Uint32Array, start: number, bins: number): Float64Array {
  const sums = new Float64Array(bins);
  const apart = 2 * bins;
  for (let i = 0, at = start; i < bins; i += 1, at += 1) {
    sums[i] = counts[at]! + counts[at + apart]! + counts[at + 2 * apart]! + counts[at + 3 * apart]!;
  }
  return sums;
}

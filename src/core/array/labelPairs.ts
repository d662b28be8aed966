import { pairCounterByKernel } from '../formula/kernels/labelPairsByKernel';
import { labelRange } from './labelRange';
import type { LabelRange } from './labelRange';
import { RememberedPairs } from './rememberedPairs';

/** How often each pair of labels stands at the same position of two arrays. */
export interface LabelPairs {
  /** All labels of both arrays lie here. */
  readonly range: LabelRange;
  /** A row for each label of the first array, a column for each of the second. */
  readonly counts: Uint32Array;
}

/** How often each label of an array occurs. */
export interface LabelCounts {
  readonly range: LabelRange;
  readonly counts: Uint32Array;
}

/** Fewer values are looked at again as quickly as they are counted. */
const few = 1024;

/** The range of labels is guessed from so many values at the start; others may lie a little beside it. */
const looked = 2048;
const beside = 4;

/** Tables have no more places than this, nor than there are values; small ones are made for any number of these. */
const largestTable = 2 ** 18;
const smallTable = 2 ** 12;

const remembered = new RememberedPairs(countPairs);
const knownCounts = new WeakMap<Float64Array, LabelCounts>();

/**
 * Counts the pairs of labels of two arrays in one look at both, which tells what else is asked of them: which labels there
 * are, how many are equal, and whatever tables are made of them. Kept for as long as there are both arrays. Undefined where
 * not all values are whole numbers close together, or no kernel counts them.
 */
export const labelPairs = (a: Float64Array, b: Float64Array): LabelPairs | undefined => remembered.of(a, b);

/** The same where they were counted before. */
export const knownLabelPairs = (a: Float64Array, b: Float64Array): LabelPairs | undefined => remembered.known(a, b);

/** How often each label of an array occurs, where it was counted with those of another. */
export const knownLabelCounts = (values: Float64Array): LabelCounts | undefined => knownCounts.get(values);

/** How often each label occurs; undefined as for pairs. */
export function labelCounts(values: Float64Array): LabelCounts | undefined {
  if (!knownCounts.has(values)) labelPairs(values, values);
  return knownCounts.get(values);
}

/** Whether the first values are two labels side by side: then counting their pairs takes no longer than finding them. */
export function startWithTwoLabels(a: Float64Array, b: Float64Array): boolean {
  const seen = rangeAtStart(a, b);
  return seen !== undefined && seen.size <= 2;
}

/** How often each label stands at the same position of both arrays. */
export function equalLabels({ range, counts }: LabelPairs): LabelCounts {
  const equal = new Uint32Array(range.size);
  for (let label = 0; label < range.size; label += 1) equal[label] = counts[label * (range.size + 1)]!;
  return { range, counts: equal };
}

function countPairs(a: Float64Array, b: Float64Array): LabelPairs | undefined {
  if (a.length < few || a.length !== b.length) return undefined;
  const countIn = pairCounterByKernel(a, b);
  if (countIn === undefined) return undefined;
  const most = Math.min(largestTable, Math.max(smallTable, a.length));
  for (const range of likelyRanges(a, b)) {
    if (range.size ** 2 > most) return undefined;
    const counts = countIn(range);
    if (counts !== undefined) return remember(a, b, { range, counts });
  }
  return undefined;
}

/** Ranges that may hold all labels, the quickest to count first, the right one last. */
function* likelyRanges(a: Float64Array, b: Float64Array): Generator<LabelRange> {
  const seen = rangeAtStart(a, b);
  if (seen === undefined) return;
  const { low, size } = seen;
  // Labels that are all 1 so far are 0 and 1 rather than 1 and 2.
  if (size <= 2) yield { low: size === 1 && low === 1 ? 0 : low, size: 2 };
  yield { low: low - beside, size: size + 2 * beside };
  const all = rangeOfBoth(a, b);
  if (all !== undefined) yield all;
}

function rangeAtStart(a: Float64Array, b: Float64Array): LabelRange | undefined {
  return rangeOfBoth(a.subarray(0, looked), b.subarray(0, looked));
}

function rangeOfBoth(a: Float64Array, b: Float64Array): LabelRange | undefined {
  const [first, second] = [labelRange(a), labelRange(b)];
  if (first === undefined || second === undefined) return undefined;
  const low = Math.min(first.low, second.low);
  return { low, size: Math.max(first.low + first.size, second.low + second.size) - low };
}

/** What is known of the pairs is known of each array. */
function remember(a: Float64Array, b: Float64Array, pairs: LabelPairs): LabelPairs {
  const { range, counts } = pairs;
  const { size } = range;
  const [ofRows, ofColumns] = [new Uint32Array(size), new Uint32Array(size)];
  for (let row = 0, place = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1, place += 1) {
      ofRows[row]! += counts[place]!;
      ofColumns[column]! += counts[place]!;
    }
  }
  knownCounts.set(a, { range, counts: ofRows });
  knownCounts.set(b, { range, counts: ofColumns });
  return pairs;
}

import { inOrder } from './inOrder';
import { knownLabelCounts } from './labelPairs';
import { labelRange } from './labelRange';

/** So many values are marked before the table is looked at. */
const shortestPart = 1024;

/** The different values of an array, smallest first, NaN last. -0 and 0 are one value, 0. */
export function differentValues(values: Float64Array): Float64Array {
  return differentLabels(values) ?? ofSorted(inOrder(values).sorted);
}

/** The different values where all are whole and lie close together, smallest first; undefined otherwise. */
export function differentLabels(values: Float64Array): Float64Array | undefined {
  if (values.length === 0) return new Float64Array();
  const known = knownLabelCounts(values);
  if (known !== undefined) return labelsAt(known.counts, known.range.low);
  const range = labelRange(values);
  return range && labelsAt(marked(values, range.low, range.size), range.low);
}

/** The labels from `low` on that have no 0 at their place. */
function labelsAt(counts: Uint8Array | Uint32Array, low: number): Float64Array {
  const labels: number[] = [];
  for (let place = 0; place < counts.length; place += 1) if (counts[place] !== 0) labels.push(low + place);
  return Float64Array.from(labels);
}

/**
 * 1 at the place of every value, counted from `low`. Once all of `size` places have been seen, the rest tells nothing. Four
 * values at a time take half as long as one by one.
 */
function marked(values: Float64Array, low: number, size: number): Uint8Array {
  const seen = new Uint8Array(size);
  const part = Math.max(size, shortestPart);
  for (let start = 0; start < values.length && seen.includes(0); start += part) {
    const end = Math.min(start + part, values.length);
    let i = start;
    for (; i + 3 < end; i += 4) {
      seen[(values[i]! | 0) - low] = 1;
      seen[(values[i + 1]! | 0) - low] = 1;
      seen[(values[i + 2]! | 0) - low] = 1;
      seen[(values[i + 3]! | 0) - low] = 1;
    }
    for (; i < end; i += 1) seen[(values[i]! | 0) - low] = 1;
  }
  return seen;
}

function ofSorted(sorted: Float64Array): Float64Array {
  const different = new Float64Array(sorted.length);
  let count = 0;
  let last = NaN;
  for (let i = 0; i < sorted.length; i += 1) {
    const value = sorted[i]!;
    const isAnotherNaN = value !== value && last !== last && i > 0;
    if (value === last || isAnotherNaN) continue;
    last = value;
    // Adding 0 makes 0 of -0.
    different[count] = value + 0;
    count += 1;
  }
  return different.slice(0, count);
}

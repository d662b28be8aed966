import { inOrder } from './inOrder';

/** Whole numbers from `-middle` up to `middle` are marked in a table: labels are such. */
const middle = 2 ** 15;

/** The different values of an array, smallest first, NaN last. -0 and 0 are one value, 0. */
export function differentValues(values: Float64Array): Float64Array {
  return differentLabels(values) ?? ofSorted(inOrder(values).sorted);
}

/** The different values where all are whole and small; undefined otherwise. */
function differentLabels(values: Float64Array): Float64Array | undefined {
  const seen = new Uint8Array(2 * middle);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    const label = value | 0;
    if (label !== value || label < -middle || label >= middle) return undefined;
    seen[label + middle] = 1;
  }
  const labels: number[] = [];
  for (let at = seen.indexOf(1); at !== -1; at = seen.indexOf(1, at + 1)) labels.push(at - middle);
  return Float64Array.from(labels);
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

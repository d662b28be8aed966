import { inOrder } from './inOrder';

/** As many different values are looked for one by one: labels have few. */
const fewLabels = 8;

/** The different values of an array, smallest first, NaN last. -0 and 0 are one value, 0. */
export function differentValues(values: Float64Array): Float64Array {
  const labels = differentLabels(values);
  return ofSorted(inOrder(labels ?? values).sorted);
}

/** The different values in the order in which they come; undefined when there are many, or NaN. */
function differentLabels(values: Float64Array): Float64Array | undefined {
  const found: number[] = [];
  let last = NaN;
  for (const value of values) {
    if (value === last) continue;
    last = value;
    if (found.includes(value)) continue;
    if (found.length === fewLabels || value !== value) return undefined;
    found.push(value);
  }
  return Float64Array.from(found);
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

import { inDescendingOrder } from './inOrder';

/** The different values of an array from the largest to the smallest, NaN first. -0 and 0 are one value, 0. */
export function fallingValues(values: Float64Array): Float64Array {
  const { sorted } = inDescendingOrder(values);
  const falling = new Float64Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    const value = sorted[i]!;
    const before = i === 0 ? undefined : sorted[i - 1];
    const isKnown = value === before || (value !== value && before !== before);
    if (isKnown) continue;
    // Adding 0 makes 0 of -0.
    falling[count] = value + 0;
    count += 1;
  }
  return falling.slice(0, count);
}

/** Infinity, then the values: thresholds of which nothing reaches the first. */
export function afterInfinity(falling: Float64Array): Float64Array {
  const list = new Float64Array(falling.length + 1);
  list[0] = Infinity;
  list.set(falling, 1);
  return list;
}

export interface Histogram {
  /** One more than the counts, ascending. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/**
 * How many of the finite values fall into each of `bins` bins of equal width between the smallest and the largest; a value
 * on an edge belongs to the bin above, the largest value to the last bin. Equal values lie in the middle of a range of
 * width 1. No bins without values.
 *
 * Source: NumPy 2.4 `np.histogram(values, bins)`
 */
export function histogram(values: Iterable<number>, bins: number): Histogram {
  const finite = Float64Array.from(values).filter(Number.isFinite);
  if (finite.length === 0) return { edges: [], counts: [] };
  const smallest = finite.reduce((a, b) => Math.min(a, b));
  const largest = finite.reduce((a, b) => Math.max(a, b));
  const [low, high] = smallest === largest ? [smallest - 0.5, largest + 0.5] : [smallest, largest];
  const edges = Array.from({ length: bins + 1 }, (_, edge) => low + ((high - low) * edge) / bins);
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of finite) {
    const bin = binOf(value, edges, Math.floor(((value - low) / (high - low)) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { edges, counts };
}

/** A bin that was found by division may be the one beside it. */
function binOf(value: number, edges: readonly number[], guess: number): number {
  const last = edges.length - 2;
  const bin = Math.min(guess, last);
  if (value < (edges[bin] ?? value)) return bin - 1;
  return bin < last && value >= (edges[bin + 1] ?? Infinity) ? bin + 1 : bin;
}

/** The square root of how many values there are, from 5 to 40: enough bins to see a shape, each with values in it. */
export function binCount(values: number): number {
  return Math.min(40, Math.max(5, Math.ceil(Math.sqrt(values))));
}

import { ascendingOrder } from './order';

/** Values in ascending order as `ascendingOrder` has it, and the position of each. */
export interface InOrder {
  readonly positions: Uint32Array;
  readonly sorted: Float64Array;
}

interface Known extends InOrder {
  readonly of: Float64Array;
}

/**
 * What was put in order last, for as long as the computation goes on that asked for it: ranking metrics need the order of
 * the same scores for thresholds and for counts. Memory that files are read into holds other values the next time.
 */
const known = new WeakMap<Float64Array, WeakRef<Known>>();

/** The values in ascending order, NaN last. */
export function inOrder(values: Float64Array): InOrder {
  const before = known.get(values)?.deref();
  if (before !== undefined && isSame(before.of, values)) return before;
  const positions = ascendingOrder(values);
  const sorted = new Float64Array(values.length);
  for (let i = 0; i < sorted.length; i += 1) sorted[i] = values[positions[i]!]!;
  const found = { of: values.slice(), positions, sorted };
  known.set(values, new WeakRef(found));
  return found;
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i += 1) if (!Object.is(a[i], b[i])) return false;
  return a.length === b.length;
}

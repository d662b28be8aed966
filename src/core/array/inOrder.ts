import { sortedValues } from './order';
import { sameBits } from './sameBits';

/** Values in order, and the position that each came from. */
export interface InOrder {
  readonly positions: Uint32Array;
  readonly sorted: Float64Array;
}

interface Known {
  readonly of: Float64Array;
  ascending?: InOrder;
  descending?: InOrder;
}

/**
 * What was put in order last, for as long as the computation goes on that asked for it: ranking metrics need the order of
 * the same scores for thresholds and for counts. Memory that files are read into holds other values the next time.
 */
const known = new WeakMap<Float64Array, WeakRef<Known>>();

/** The values in ascending order as `ascendingOrder` has it, NaN last. */
export function inOrder(values: Float64Array): InOrder {
  const found = knownOf(values);
  return (found.ascending ??= sortedValues(values, false));
}

/** The values in descending order as `descendingOrder` has it, NaN first. */
export function inDescendingOrder(values: Float64Array): InOrder {
  const found = knownOf(values);
  return (found.descending ??= sortedValues(values, true));
}

function knownOf(values: Float64Array): Known {
  const before = known.get(values)?.deref();
  if (before !== undefined && sameBits(before.of, values)) return before;
  const found: Known = { of: values.slice() };
  known.set(values, new WeakRef(found));
  return found;
}

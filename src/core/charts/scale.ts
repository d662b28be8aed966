/** The range that a picture shows; always holds 0. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Ranges below or beyond these cannot be divided safely; what lies outside is drawn at the edge. */
const tiniest = 1e-300;
const largest = 1e300;

/**
 * The range of the finite values, stretched to 0; and to [0, 1] for values that stay in there and fill a quarter of it
 * or more, so that probabilities and labels can be compared by eye, or when there are none but zeros.
 */
export function rangeOf(values: Iterable<number>): Range {
  let low = 0;
  let high = 0;
  let unit = true;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
    if (value < 0 || value > 1) unit = false;
  }
  const stretched = high - low < tiniest || (unit && high >= 0.25);
  return stretched ? { low: 0, high: 1 } : { low: Math.max(low, -largest), high: Math.min(high, largest) };
}

/** One range for two pictures, unless the one is too small to be seen on the scale of the other. */
export function sharedRange(a: Range, b: Range): Range | undefined {
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  const smallest = Math.min(a.high - a.low, b.high - b.low);
  return smallest < (high - low) / 5 ? undefined : { low, high };
}

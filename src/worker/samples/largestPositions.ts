/**
 * The positions of the values that are farthest from 0, the farthest first, equal ones as they are counted; none of a 0 or
 * a NaN.
 *
 * @param most how many, at most
 */
export function largestPositions(values: Float64Array, most: number): readonly number[] {
  const found: number[] = [];
  let least = 0;
  for (let at = 0; at < values.length; at += 1) {
    const size = Math.abs(values[at] ?? NaN);
    if (!(size > least)) continue;
    const place = found.findIndex((other) => Math.abs(values[other] ?? NaN) < size);
    found.splice(place === -1 ? found.length : place, 0, at);
    if (found.length > most) found.pop();
    if (found.length === most) least = Math.abs(values[found.at(-1) ?? 0] ?? NaN);
  }
  return found;
}

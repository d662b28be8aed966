/**
 * The positions of at most `limit` points that keep the look of a curve: the first and the last, and others at about equal
 * distances along it, so that where it bends more points are kept than where many lie close together. The distance of two
 * points is that of the coordinate that changes most. `kept` positions are kept whatever their distance.
 *
 * @param coordinates one coordinate of all points after the other, in the unit square; curves that are drawn over the same
 *   points have several
 */
export function thinCurve(coordinates: readonly Float64Array[], limit: number, kept: readonly number[] = []): number[] {
  const count = coordinates[0]?.length ?? 0;
  if (count <= limit) return Array.from({ length: count }, (_, position) => position);
  const steps = stepsOf(coordinates, count);
  let length = 0;
  for (let position = 0; position < count; position += 1) length += steps[position] ?? 0;
  const gap = length / Math.max(1, limit - 2 - kept.length);
  const chosen = new Set([0, count - 1, ...kept]);
  let since = 0;
  for (let position = 0; position < count && chosen.size < limit; position += 1) {
    since += steps[position] ?? 0;
    if (since < gap) continue;
    chosen.add(position);
    since = 0;
  }
  return [...chosen].sort((a, b) => a - b);
}

/** How far each point is from the one before it. */
function stepsOf(coordinates: readonly Float64Array[], count: number): Float64Array {
  const steps = new Float64Array(count);
  for (const values of coordinates) {
    for (let position = 1; position < count; position += 1) {
      const step = Math.abs((values[position] ?? NaN) - (values[position - 1] ?? NaN));
      if (step > (steps[position] ?? NaN)) steps[position] = step;
    }
  }
  return steps;
}

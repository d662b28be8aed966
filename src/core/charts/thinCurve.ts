/** A point of a curve in the unit square; curves that are drawn over the same points have several coordinates. */
export type CurvePoint = readonly number[];

/**
 * The positions of at most `limit` points that keep the look of a curve: the first and the last, and others at about equal
 * distances along it, so that where it bends more points are kept than where many lie close together. The distance of two
 * points is that of the coordinate that changes most. `kept` positions are kept whatever their distance.
 */
export function thinCurve(points: readonly CurvePoint[], limit: number, kept: readonly number[] = []): number[] {
  if (points.length <= limit) return points.map((_, position) => position);
  const steps = points.map((point, position) => distance(points[position - 1] ?? point, point));
  const length = steps.reduce((sum, step) => sum + step, 0);
  const gap = length / Math.max(1, limit - 2 - kept.length);
  const chosen = new Set([0, points.length - 1, ...kept]);
  let since = 0;
  steps.forEach((step, position) => {
    since += step;
    if (since < gap || chosen.size >= limit) return;
    chosen.add(position);
    since = 0;
  });
  return [...chosen].sort((a, b) => a - b);
}

function distance(a: CurvePoint, b: CurvePoint): number {
  return a.reduce((most, coordinate, axis) => Math.max(most, Math.abs(coordinate - (b[axis] ?? coordinate))), 0);
}

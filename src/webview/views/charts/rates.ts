import type { ThresholdPoint, ThresholdsChart } from '../../../protocol/charts';

/** What counts at a threshold come to; NaN where there is nothing to divide by. */
export interface Rates {
  readonly recall: number;
  readonly falsePositiveRate: number;
  readonly precision: number;
}

export function ratesAt(
  { truePositives, falsePositives }: ThresholdPoint,
  { positives, negatives }: Pick<ThresholdsChart, 'positives' | 'negatives'>,
): Rates {
  return {
    recall: truePositives / positives,
    falsePositiveRate: falsePositives / negatives,
    precision: truePositives / (truePositives + falsePositives),
  };
}

/** As a curve draws it: where nothing is predicted as positive, scikit-learn takes precision as 1. */
export function drawnPrecision({ precision }: Rates): number {
  return Number.isNaN(precision) ? 1 : precision;
}

/** The position of the point of a curve that is nearest to a place. */
export function nearest(points: readonly (readonly [number, number])[], x: number, y: number): number {
  const distances = points.map(([px, py]) => (px - x) ** 2 + (py - y) ** 2);
  return distances.indexOf(Math.min(...distances));
}

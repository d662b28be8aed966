import { thinCurve } from '../../core/charts/thinCurve';
import type { ContributionsChart } from '../../protocol/charts';
import { mostPoints } from './thresholdsChart';

/** Shares of a result, which sum to 1, from the largest on, with their running sum. */
export function contributionsChart(shares: Float64Array): ContributionsChart {
  const sorted = shares.slice().sort().reverse();
  const [largest = 1] = sorted;
  const cumulative = runningSum(sorted);
  const half = cumulative.findIndex((sum) => sum >= 0.5 - Number.EPSILON);
  const ranks = sorted.map((_, position) => (position + 1) / sorted.length);
  const kept = thinCurve([ranks, cumulative, sorted.map((share) => share / largest)], mostPoints);
  const points = kept.map((position) => ({
    rank: position + 1,
    share: sorted[position] ?? NaN,
    cumulative: cumulative[position] ?? NaN,
  }));
  return { samples: shares.length, points, half: half + 1 };
}

/** No more than 1, whatever rounding adds. */
function runningSum(shares: Float64Array): Float64Array {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return Math.min(1, sum);
  });
}

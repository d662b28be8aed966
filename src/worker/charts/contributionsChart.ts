import { thinCurve } from '../../core/charts/thinCurve';
import type { ContributionsChart } from '../../protocol/charts';
import { mostPoints } from './thresholdsChart';

/** Shares of a result, which sum to 1, from the largest on, with their running sum. */
export function contributionsChart(shares: Float64Array): ContributionsChart {
  const sorted = shares.slice().sort().reverse();
  const [largest = 1] = sorted;
  let cumulative = 0;
  const all = Array.from(sorted, (share, position) => {
    cumulative += share;
    return { rank: position + 1, share, cumulative: Math.min(1, cumulative) };
  });
  const half = all.findIndex((point) => point.cumulative >= 0.5 - Number.EPSILON);
  const curve = all.map((point) => [point.rank / all.length, point.cumulative, point.share / largest]);
  const points = thinCurve(curve, mostPoints).flatMap((position) => all[position] ?? []);
  return { samples: shares.length, points, half: half + 1 };
}

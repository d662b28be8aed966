import { compute } from '../../core/compute/compute';
import type { Nested } from '../../core/array/ndarray';
import { thinCurve } from '../../core/charts/thinCurve';
import type { ComputeResult, Inputs } from '../../core/compute/types';
import { formatCompact } from '../../core/format/formatCompact';
import type { ThresholdPoint, ThresholdsChart } from '../../protocol/charts';
import type { Pause } from '../task';

/** A curve has no more points than a panel is wide. */
export const mostPoints = 400;
/** What Keras and scikit-learn turn probabilities into labels at. */
const usualThreshold = 0.5;

const areaCalls = [
  { function: 'sklearn.metrics.roc_auc_score' },
  { function: 'sklearn.metrics.average_precision_score' },
  { function: 'keras.metrics.AUC' },
  { function: 'keras.metrics.AUC', params: { curve: 'PR' } },
] as const;

/**
 * Counts at every different score by scikit-learn's definition, beside those at Keras's thresholds, with the areas of both.
 * Inputs `(n,)`: labels of two classes, and scores. Undefined where scikit-learn refuses them or one class is missing;
 * `'stopped'` when it was given up in a pause.
 */
export async function thresholdsChart(inputs: Inputs, pause: Pause): Promise<ThresholdsChart | 'stopped' | undefined> {
  const request = { inputs, precision: 'float64' as const };
  const counts = compute({ ...request, function: 'sklearn.metrics.confusion_matrix_at_thresholds' });
  const exact = exactCounts(counts);
  if (!exact?.truePositives.at(-1) || !exact.falsePositives.at(-1)) return undefined;
  const results: ComputeResult[] = [];
  for (const call of areaCalls) {
    if (!(await pause())) return 'stopped';
    results.push(compute({ ...request, ...call }));
  }
  const [roc, precisionRecall, kerasRoc, kerasPrecisionRecall] = results;
  const areas = {
    roc: areaText(roc),
    precisionRecall: areaText(precisionRecall),
    kerasRoc: areaText(kerasRoc),
    kerasPrecisionRecall: areaText(kerasPrecisionRecall),
  };
  return { ...thinned(exact), buckets: kerasRoc && bucketPoints(kerasRoc), areas };
}

/** How many samples (or how much weight) score at or above falling thresholds, the first of which is infinity. */
export interface ThresholdCounts {
  readonly thresholds: Float64Array;
  readonly truePositives: Float64Array;
  readonly falsePositives: Float64Array;
}

/** The points that are drawn, among them the first and the last and that of the usual threshold. */
export function thinned(
  counts: ThresholdCounts,
): Pick<ThresholdsChart, 'points' | 'positives' | 'negatives' | 'start'> {
  const { thresholds, truePositives, falsePositives } = counts;
  const positives = truePositives.at(-1) ?? 0;
  const negatives = falsePositives.at(-1) ?? 0;
  let usual = 0;
  while ((thresholds[usual + 1] ?? NaN) >= usualThreshold) usual += 1;
  const recalls = truePositives.map((hits) => hits / positives);
  const fallOuts = falsePositives.map((misses) => misses / negatives);
  const kept = thinCurve([recalls, fallOuts, precisions(counts)], mostPoints, usual > 0 ? [usual] : []);
  const points = kept.map((position) => pointAt(counts, position));
  return { points, positives, negatives, start: Math.max(0, kept.indexOf(usual)) };
}

/** Without a positive prediction it is 1. */
function precisions({ truePositives, falsePositives }: ThresholdCounts): Float64Array {
  return truePositives.map((hits, position) => {
    const all = hits + (falsePositives[position] ?? NaN);
    return all === 0 ? 1 : hits / all;
  });
}

function pointAt({ thresholds, truePositives, falsePositives }: ThresholdCounts, position: number): ThresholdPoint {
  const threshold = thresholds[position] ?? NaN;
  return {
    threshold: threshold === Infinity ? null : threshold,
    truePositives: truePositives[position] ?? NaN,
    falsePositives: falsePositives[position] ?? NaN,
  };
}

function exactCounts({ outputs }: ComputeResult): ThresholdCounts | undefined {
  const named = (name: string): Float64Array | undefined => outputs?.find((each) => each.name === name)?.array.data;
  const thresholds = named('thresholds');
  const hits = named('true_positives');
  const misses = named('false_positives');
  if (thresholds === undefined || hits === undefined || misses === undefined) return undefined;
  return {
    thresholds: after(Infinity, thresholds),
    truePositives: after(0, hits),
    falsePositives: after(0, misses),
  };
}

function after(first: number, values: Float64Array): Float64Array {
  const all = new Float64Array(values.length + 1);
  all[0] = first;
  all.set(values, 1);
  return all;
}

/** Keras counts from its lowest threshold to its highest; scores that it refuses give no points. */
function bucketPoints({ value, steps }: ComputeResult): ThresholdPoint[] | undefined {
  const named = (name: string): Nested | undefined => steps.find((step) => step.name === name)?.value;
  const hits = named('true_positives');
  const misses = named('false_positives');
  if (value === undefined || !isList(hits) || !isList(misses)) return undefined;
  return hits
    .map((count, position) => ({
      threshold: position / (hits.length - 1),
      truePositives: Number(count),
      falsePositives: Number(misses[position]),
    }))
    .reverse();
}

function isList(values: Nested | undefined): values is readonly Nested[] {
  return Array.isArray(values);
}

function areaText(result: ComputeResult | undefined): string {
  return result?.value === undefined ? '' : formatCompact(result.value.data[0] ?? NaN);
}

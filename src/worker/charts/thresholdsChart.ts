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
  const exact = exactPoints(counts);
  const last = exact?.at(-1);
  if (exact === undefined || last === undefined || last.truePositives === 0 || last.falsePositives === 0)
    return undefined;
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

/** The points that are drawn, among them the first and the last and that of the usual threshold. */
export function thinned(
  exact: readonly ThresholdPoint[],
): Pick<ThresholdsChart, 'points' | 'positives' | 'negatives' | 'start'> {
  const { truePositives: positives = 0, falsePositives: negatives = 0 } = exact.at(-1) ?? {};
  const usual = exact.filter(({ threshold }) => (threshold ?? Infinity) >= usualThreshold).length - 1;
  const curve = exact.map(({ truePositives: hits, falsePositives: misses }) => {
    const precision = hits + misses === 0 ? 1 : hits / (hits + misses);
    return [hits / positives, misses / negatives, precision];
  });
  const kept = thinCurve(curve, mostPoints, usual > 0 ? [usual] : []);
  const points = kept.flatMap((position) => exact[position] ?? []);
  return { points, positives, negatives, start: Math.max(0, kept.indexOf(usual)) };
}

function exactPoints({ outputs }: ComputeResult): ThresholdPoint[] | undefined {
  const named = (name: string): Float64Array | undefined => outputs?.find((each) => each.name === name)?.array.data;
  const thresholds = named('thresholds');
  const hits = named('true_positives');
  const misses = named('false_positives');
  if (thresholds === undefined || hits === undefined || misses === undefined) return undefined;
  const points = Array.from(thresholds, (threshold, position) => ({
    threshold,
    truePositives: hits[position] ?? NaN,
    falsePositives: misses[position] ?? NaN,
  }));
  return [{ threshold: null, truePositives: 0, falsePositives: 0 }, ...points];
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

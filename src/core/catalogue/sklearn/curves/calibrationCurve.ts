import { extended, probabilityIssues } from '../classScores';
import { curveTrue, optionalPositiveLabel } from '../inputs';
import { sklearnMetric } from '../metric';
import { curveTargets } from './thresholdCounts';

/**
 * The share of positives and the mean probability in each bin of probabilities that has samples. A probability on an edge
 * belongs to the bin below. Inputs `(n,)`; two arrays with one value for each such bin.
 */
export const calibrationCurve = sklearnMetric(
  'calibration_curve',
  {
    concept: 'calibration-curve',
    doc: 'The share of positives against the mean predicted probability, bin by bin.',
    inputs: {
      y_true: curveTrue,
      y_pred: { domain: 'probability', symbol: '\\hat{y}', doc: 'the predicted probabilities of the positive class' },
    },
    params: {
      pos_label: optionalPositiveLabel,
      n_bins: { type: 'integer', default: 5, min: 1, symbol: 'B', doc: 'how many bins there are' },
      strategy: {
        type: 'choice',
        default: 'uniform',
        choices: ['uniform', 'quantile'],
        doc: 'bins of equal width, or with equally many samples',
      },
    },
    prepare: (shapes, params, arrays) => {
      const { prepared } = curveTargets(shapes, params, arrays);
      const { data: scores = new Float64Array() } = arrays.y_pred ?? {};
      const count = Number(params.n_bins);
      const shares = Array.from({ length: Math.max(0, count - 1) }, (_, i) => (i + 1) / count);
      const edges = params.strategy === 'quantile' ? quantiles(scores, shares) : shares;
      const bins = binsWithScores(edges, scores);
      return extended(
        { ...prepared, lacks: { y_true: [1], y_pred: [1] } },
        { edges: edges.length === 0 ? [Infinity] : edges, bins },
        probabilityIssues(arrays),
      );
    },
    axisLetter: 'b',
    steps: {
      positive: 'y_true == positive_class',
      bin: 'sum(y_pred > edges)',
      in_bin: 'bin == bins',
      count: 'sum(in_bin, 0)',
      prob_true: 'sum(in_bin * positive, 0) / count',
      prob_pred: 'sum(in_bin * y_pred, 0) / count',
    },
    outputs: ['prob_true', 'prob_pred'],
  },
  'sklearn.calibration',
);

/** The values below which shares of all values lie, between two values by linear interpolation. */
function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  const sorted = values.slice().sort();
  return shares.map((share) => {
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)] ?? NaN;
    const high = sorted[Math.ceil(place)] ?? NaN;
    return low + (high - low) * (place - Math.floor(place));
  });
}

/** The numbers of the bins between rising edges that have a score. Once all have one, the rest tells nothing. */
function binsWithScores(edges: readonly number[], scores: Float64Array): number[] {
  const bins = new Set<number>();
  for (let i = 0; i < scores.length && bins.size <= edges.length; i += 1) bins.add(edgesBelow(edges, scores[i] ?? NaN));
  return [...bins].sort((a, b) => a - b);
}

/** How many of the rising edges lie below a score. */
function edgesBelow(edges: readonly number[], score: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? NaN) < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
      const scores = Float64Array.from(arrays.y_pred?.data ?? []).sort();
      const count = Number(params.n_bins);
      const shares = Array.from({ length: Math.max(0, count - 1) }, (_, i) => (i + 1) / count);
      const edges = params.strategy === 'quantile' ? shares.map((share) => quantile(scores, share)) : shares;
      const binOf = (score: number): number => edges.filter((edge) => edge < score).length;
      const bins = [...new Set(Array.from(scores, binOf))].sort((a, b) => a - b);
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

/** The value below which a share of sorted values lies, between two of them by linear interpolation. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? NaN;
  const high = sorted[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
}

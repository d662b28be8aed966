import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import { distinct } from '../classes';
import { extended } from '../classScores';
import { sampleWeight } from '../../inputs';
import { curveScore, curveTrue, dropIntermediate, optionalPositiveLabel } from '../inputs';
import { sklearnMetric } from '../metric';
import { curveTargets, keptPositions, thresholdCounts } from './thresholdCounts';

/**
 * False positive and false negative rates at the thresholds, which rise: from the last one without false negatives to the first
 * one without false positives. Inputs `(n,)`, both classes present; three arrays of one length.
 */
export const detCurve = sklearnMetric('det_curve', {
  concept: 'det-curve',
  doc: 'The false positive and false negative rates at all thresholds.',
  inputs: { y_true: curveTrue, y_pred: curveScore, sample_weight: sampleWeight },
  params: { pos_label: optionalPositiveLabel, drop_intermediate: dropIntermediate(false) },
  prepare: (shapes, params, arrays) => {
    const { counts, prepared } = curveTargets(shapes, params, arrays);
    const thresholds = [Infinity, ...counts.thresholds];
    const hits = [0, ...counts.truePositives];
    const misses = [0, ...counts.falsePositives];
    const changes = (position: number): boolean =>
      hits[position] !== hits[position - 1] || hits[position + 1] !== hits[position];
    const kept =
      params.drop_intermediate === true
        ? keptPositions(thresholds.length, changes)
        : thresholds.map((_, position) => position);
    const first = kept.filter((position) => misses[position] === 0).length - 1;
    const last = kept.findIndex((position) => hits[position] === hits.at(-1));
    const received = distinct([arrays.y_true]);
    const expected = phrase('both classes');
    return extended(
      prepared,
      {
        distinct_scores: kept
          .slice(first, last + 1)
          .map((position) => thresholds[position] ?? NaN)
          .reverse(),
      },
      received.length === 2
        ? []
        : [issue('values.expected', 'error', { name: 'y_true', received: received.join(', '), expected })],
    );
  },
  axisLetter: null,
  steps: {
    ...thresholdCounts,
    fpr: 'false_positives / actual_negatives',
    false_negatives: 'actual_positives - true_positives',
    fnr: 'false_negatives / actual_positives',
  },
  symbols: { thresholds: '\\theta' },
  outputs: ['fpr', 'fnr', 'thresholds'],
});

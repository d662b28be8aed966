import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import { distinct } from '../classes';
import { extended } from '../classScores';
import { sampleWeight } from '../../inputs';
import { curveScore, curveTrue, dropIntermediate, optionalPositiveLabel } from '../inputs';
import { sklearnMetric } from '../metric';
import { curveTargets, keptPlaces, thresholdCounts } from './thresholdCounts';

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
    const { counts, atPlaces, prepared } = curveTargets(shapes, params, arrays);
    const { thresholds, truePositives: hits, falsePositives: misses } = counts;
    const changes = (place: number): boolean => hits[place] !== hits[place - 1] || hits[place + 1] !== hits[place];
    const kept = keptPlaces(thresholds, 0, params.drop_intermediate === true ? changes : () => true);
    const first = lastOf(kept, (place) => misses[place] === 0);
    const last = lastOf(kept, (place) => hits[place] !== hits.at(-1)) + 1;
    const received = distinct([arrays.y_true]);
    const expected = phrase('both classes');
    const issues =
      received.length === 2
        ? []
        : [issue('values.expected', 'error', { name: 'y_true', received: received.join(', '), expected })];
    const lists = { distinct_scores: atPlaces(kept.slice(first, last + 1).reverse()) };
    return { ...extended(prepared, {}, issues), lists };
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

/** The position of the last of the leading places for which something holds, -1 when it does not hold for the first. */
function lastOf(places: Uint32Array, holds: (place: number) => boolean): number {
  let position = -1;
  while (position + 1 < places.length && holds(places[position + 1] ?? 0)) position += 1;
  return position;
}

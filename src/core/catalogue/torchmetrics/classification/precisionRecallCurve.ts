import type { Steps } from '../../definition';
import { extended } from './counts';
import { curvesByPoint } from './curveInputs';
import { precisionRecallSteps } from './curveSteps';
import { byTask } from './tasks';

const outputs = ['precisions', 'recalls', 'at'];

/** In ascending order of the thresholds, with a last point of precision 1 and recall 0 that has no threshold. */
const ascending: Steps = {
  precisions: 'reverse(prepend(precision, 1, 0), 0)',
  recalls: 'reverse(prepend(recall, 0, 0), 0)',
  at: 'reverse(score, 0)',
};

/** One curve for each class or label; those that are shorter than others end in NaN. */
const several: Steps = {
  points_of_curve: 'sum(position(score, 0) <= lengths, 0)',
  precisions:
    'last_first(is_ragged ? reverse_head(prepend(precision, 1, 0), points_of_curve + 1, 0) : reverse(prepend(precision, 1, 0), 0))',
  recalls:
    'last_first(is_ragged ? reverse_head(prepend(recall, 0, 0), points_of_curve + 1, 0) : reverse(prepend(recall, 0, 0), 0))',
  at: 'thresholds != null ? reverse(score, 0) : last_first(is_ragged ? reverse_head(score, points_of_curve, 0) : reverse(score, 0))',
};

/** Precision and recall at every threshold, from the lowest to the highest. */
export const precisionRecallCurve = byTask(
  {
    name: 'precision_recall_curve',
    concept: 'precision-recall-curve',
    doc: 'Precisions, recalls and thresholds, from the lowest threshold up.',
    hasNoTaskParam: true,
  },
  {
    binary: { ...extended(curvesByPoint.binary, { ...precisionRecallSteps, ...ascending }), outputs },
    multiclass: { ...extended(curvesByPoint.multiclass, { ...precisionRecallSteps, ...several }), outputs },
    multilabel: { ...extended(curvesByPoint.multilabel, { ...precisionRecallSteps, ...several }), outputs },
  },
);

import type { ParamValue } from '../../catalogue/definition';
import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import { listText, placesWhere } from '../places';

/** As much below the threshold as float32 can tell. */
const justBelow = 1 - 1e-6;

/** Scores that lie on the threshold: whether "larger" or "at least" is meant decides about them. */
export const scoreAtThreshold: Check = {
  name: 'scoreAtThreshold',
  look: (subject) => {
    const { y_pred: yPred } = subject.arrays;
    const found = thresholdOf(subject.params);
    if (yPred === undefined || found === undefined || subject.definition.inputs.y_pred?.domain !== 'probability') {
      return undefined;
    }
    const { name, threshold } = found;
    const ties = placesWhere(yPred, (value) => value === threshold);
    if (ties.count === 0 || ties.count === yPred.data.length) return undefined;
    const params = { count: ties.count, threshold, where: listText(ties.samples) };
    const tie = finding('threshold.ties', 'info', { params, samples: ties.samples });
    return ifDifferent(withFix(subject, tie, { kind: 'params', params: { [name]: threshold * justBelow } }));
  },
};

/** The one threshold of a call; Keras's Precision and Recall take 0.5 when none is given. */
function thresholdOf(
  params: Readonly<Record<string, ParamValue>>,
): { readonly name: string; readonly threshold: number } | undefined {
  if (typeof params.threshold === 'number') return { name: 'threshold', threshold: params.threshold };
  const takesHalf = params.thresholds === null && params.top_k === null && params.class_id !== undefined;
  return takesHalf ? { name: 'thresholds', threshold: 0.5 } : undefined;
}

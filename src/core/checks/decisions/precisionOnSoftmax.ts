import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import { columnsOf } from '../places';

/** Rows of a softmax cut at one half: a row without a majority predicts no class at all. */
export const precisionOnSoftmax: Check = {
  name: 'precisionOnSoftmax',
  look: (subject) => {
    const { y_pred: yPred } = subject.arrays;
    const { top_k: topK, thresholds, class_id: classId } = subject.params;
    // Keras cuts at 0.5 unless it is given thresholds or the number of classes to take.
    if (yPred === undefined || topK !== null || thresholds !== null || classId !== null) return undefined;
    const facts = subject.facts('y_pred');
    if (facts?.rowsSumToOne !== true || !facts.inUnitInterval || facts.isOneHot) return undefined;
    if (subject.facts('y_true')?.isOneHot !== true) return undefined;
    const columns = columnsOf(yPred);
    const samples = rowsWithoutMajority(yPred.data, columns);
    const params = { count: samples.length, total: yPred.data.length / columns };
    const found = finding('softmax.cut-at-half', 'warning', { params, samples: samples.slice(0, 100) });
    return ifDifferent(withFix(subject, found, { kind: 'params', params: { top_k: 1 } }));
  },
};

function rowsWithoutMajority(data: Float64Array, columns: number): readonly number[] {
  const rows: number[] = [];
  for (let start = 0; start < data.length; start += columns) {
    if (data.subarray(start, start + columns).every((share) => share <= 0.5)) rows.push(start / columns);
  }
  return rows;
}

import { findDefinition } from '../../catalogue/registry';
import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';

/** The step sum that is called average precision. */
const averagePrecision = 'sklearn.metrics.average_precision_score';

/** The area under an interpolated precision-recall curve, which is not the average precision. */
export const precisionRecallArea: Check = {
  name: 'precisionRecallArea',
  look: (subject) => {
    const { curve, summation_method: method } = subject.params;
    const isVector = subject.arrays.y_pred?.shape.length === 1 && subject.facts('y_true')?.isBinary01 === true;
    if ((curve !== 'PR' && curve !== 'pr') || !isVector || findDefinition(averagePrecision) === undefined) {
      return undefined;
    }
    const found = finding('auc.precision-recall', 'info', { params: { method: String(method) } });
    return ifDifferent(withFix(subject, found, { kind: 'function', id: averagePrecision }), 1e-3);
  },
};

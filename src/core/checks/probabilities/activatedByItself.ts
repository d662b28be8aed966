import type { Check } from '../check';
import { finding } from '../finding';
import { listText, placesWhere } from '../places';
import { decidesByRange } from '../reading';

/** Scores outside [0, 1], which make torchmetrics take all of them for logits without being told. */
export const activatedByItself: Check = {
  name: 'activatedByItself',
  look: ({ computation, arrays: { y_pred: yPred } }) => {
    const step = computation?.formula.steps.find(({ name }) => name === decidesByRange);
    if (computation === undefined || step === undefined || yPred === undefined) return undefined;
    if (computation.values(step.node)[0] !== 0) return undefined;
    const outside = placesWhere(yPred, (value) => value < 0 || value > 1);
    if (outside.count === 0) return undefined;
    const params = { count: outside.count, total: yPred.data.length, first: outside.first, where: listText(outside.samples) }; // prettier-ignore
    return finding('scores.activated', 'info', { params, samples: outside.samples });
  },
};

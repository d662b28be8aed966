import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import { columnsOf } from '../places';

/** torch's mean over every cell, where the divergence is a mean over rows. */
export const klMean: Check = {
  name: 'klMean',
  look: (subject) => {
    const { definition, params, arrays } = subject;
    const isCellMean = params.reduction === 'mean' && arrays.y_pred !== undefined && columnsOf(arrays.y_pred) > 1;
    const choices = definition.reduction?.params.reduction?.choices ?? [];
    if (definition.concept !== 'kl-divergence' || !isCellMean || !choices.includes('batchmean')) return undefined;
    const columns = columnsOf(arrays.y_pred);
    const found = finding('kl.cell-mean', 'info', { params: { columns } });
    return ifDifferent(withFix(subject, found, { kind: 'params', params: { reduction: 'batchmean' } }));
  },
};

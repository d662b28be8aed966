import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import { columnsOf } from '../places';

/** The Brier score of rows adds up the classes: twice what two classes give as one probability. */
export const brierScale: Check = {
  name: 'brierScale',
  look: (subject) => {
    const { params, arrays } = subject;
    if (params.scale_by_half === undefined || arrays.y_pred === undefined) return undefined;
    const columns = columnsOf(arrays.y_pred);
    const isHalved = params.scale_by_half === true || (params.scale_by_half === 'auto' && columns === 2);
    if (columns < 2 || isHalved) return undefined;
    const found = finding('brier.sum', 'info', { params: { columns } });
    return ifDifferent(withFix(subject, found, { kind: 'params', params: { scale_by_half: true } }));
  },
};

import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import { columnsOf, listText } from '../places';

/** Equal scores in a ranking: the gain is averaged over their orders, or they stay in the order of the array. */
export const rankingTies: Check = {
  name: 'rankingTies',
  look: (subject) => {
    const { y_pred: yPred } = subject.arrays;
    if (yPred === undefined || subject.params.ignore_ties !== false) return undefined;
    const columns = columnsOf(yPred);
    const samples: number[] = [];
    for (let start = 0; start < yPred.data.length; start += columns) {
      const row = yPred.data.subarray(start, start + columns);
      if (new Set(row).size < row.length) samples.push(start / columns);
    }
    if (samples.length === 0) return undefined;
    const params = { count: samples.length, where: listText(samples) };
    const found = finding('ties.ranking', 'info', { params, samples: samples.slice(0, 100) });
    return ifDifferent(withFix(subject, found, { kind: 'params', params: { ignore_ties: true } }));
  },
};

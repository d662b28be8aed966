import type { Check, Subject } from '../check';
import { decidedLabels } from '../decidedLabels';
import { finding } from '../finding';
import { columnsOf, listText } from '../places';

/** Scores that are equal at the edge of the k largest: each library breaks such ties in its own way. */
export const topKTies: Check = {
  name: 'topKTies',
  look: (subject) => {
    const { y_pred: yPred } = subject.arrays;
    const k = subject.params.k ?? subject.params.top_k;
    if (yPred?.shape.length !== 2 || typeof k !== 'number' || !isShareOfSamples(subject)) return undefined;
    const labels = decidedLabels(subject);
    if (labels === undefined) return undefined;
    const columns = columnsOf(yPred);
    const samples: number[] = [];
    let surely = 0;
    labels.truth.forEach((label, row) => {
      const { larger, equal } = rivals(yPred.data.subarray(row * columns, (row + 1) * columns), label);
      if (larger + equal < k) surely += 1;
      else if (larger < k) samples.push(row);
    });
    if (samples.length === 0) return undefined;
    const total = labels.truth.length;
    const params = {
      k,
      count: samples.length,
      low: surely / total,
      high: (surely + samples.length) / total,
      where: listText(samples),
    };
    return finding('ties.top-k', 'info', { params, samples: samples.slice(0, 100) });
  },
};

/** True for what counts each sample as right or wrong, and alike. */
const isShareOfSamples = ({ definition: { concept }, params, arrays }: Subject): boolean =>
  arrays.sample_weight === undefined &&
  (concept === 'top-k-accuracy' || (concept === 'accuracy' && params.average === 'micro'));

/** How many other scores of a row are larger than that of its label, and how many are equal to it. */
function rivals(row: Float64Array, label: number): { readonly larger: number; readonly equal: number } {
  const own = row[label] ?? NaN;
  let larger = 0;
  let equal = 0;
  row.forEach((score, column) => {
    if (score > own) larger += 1;
    else if (score === own && column !== label) equal += 1;
  });
  return { larger, equal };
}

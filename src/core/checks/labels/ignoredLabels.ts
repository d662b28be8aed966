import { countOf } from '../../formula/dims';
import type { Check } from '../check';
import { finding, withChange } from '../finding';
import { listText, placesWhere } from '../places';

/** Samples that a parameter leaves out of a loss: the mean may be over those that are kept, or over all. */
export const ignoredLabels: Check = {
  name: 'ignoredLabels',
  look: ({ arrays, params, definition, computation, value }) => {
    const { y_true: yTrue, weight, sample_weight: sampleWeight } = arrays;
    const label = params.ignore_class ?? params.ignore_index;
    if (yTrue === undefined || typeof label !== 'number' || definition.kind !== 'loss') return undefined;
    const ignored = placesWhere(yTrue, (each) => each === label);
    const total = yTrue.data.length;
    if (ignored.count === 0 || ignored.count === total || computation === undefined) return undefined;
    const kept = total - ignored.count;
    const details = { params: { label, count: ignored.count, total, kept, where: listText(ignored.samples) }, samples: ignored.samples }; // prettier-ignore
    const isEachSample = countOf(computation.formula.result.node.dims) === total;
    const found = finding(isEachSample ? 'ignored.zeros' : 'ignored.left-out', 'info', details);
    const isPlainMean = weight === undefined && sampleWeight === undefined && params.reduction !== 'sum';
    if (value === undefined || !isPlainMean) return found;
    return withChange(found, value, isEachSample ? (value * total) / kept : (value * kept) / total);
  },
};

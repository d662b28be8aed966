import type { Check } from '../check';
import { finding } from '../finding';

/** What says nothing of samples that are all of one class. */
const comparesClasses = [
  'roc-auc',
  'average-precision',
  'roc-curve',
  'precision-recall-curve',
  'matthews-correlation',
  'cohen-kappa',
  'balanced-accuracy',
];

/** Labels of one class alone: a rate of the other class is 0/0. */
export const oneClass: Check = {
  name: 'oneClass',
  look: ({ definition, facts, computation }) => {
    const labels = facts('y_true');
    if (labels === undefined || !comparesClasses.includes(definition.concept) || computation === undefined) {
      return undefined;
    }
    if (!labels.isIntegers || labels.size < 2 || labels.min !== labels.max) return undefined;
    return finding('classes.one', 'warning', { params: { label: labels.min, count: labels.size } });
  },
};

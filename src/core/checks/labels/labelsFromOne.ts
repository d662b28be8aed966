import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import { knownClasses } from './knownClasses';

/** Class indices that count from 1 beside columns that count from 0. */
export const labelsFromOne: Check = {
  name: 'labelsFromOne',
  look: (subject) => {
    const classes = knownClasses(subject);
    const facts = subject.facts('y_true');
    if (facts?.isIntegers !== true || facts.min !== 1 || facts.max !== classes) return undefined;
    const found = finding('labels.from-one', 'warning', { params: { classes, last: classes - 1 } });
    return ifDifferent(withFix(subject, found, { kind: 'inputs', conversion: 'minus-one', role: 'y_true' }));
  },
};

import type { Check, Subject } from '../check';
import { finding, withFix } from '../finding';
import { listText, placesWhere } from '../places';
import { knownClasses } from './knownClasses';

const ignoringParams = ['ignore_class', 'ignore_index'] as const;

/** Class indices below 0, or beyond the columns of y_pred. */
export const labelsOutsideClasses: Check = {
  name: 'labelsOutsideClasses',
  look: (subject) => {
    const { y_true: yTrue } = subject.arrays;
    const classes = knownClasses(subject);
    const facts = subject.facts('y_true');
    if (yTrue === undefined || classes === undefined || facts?.isIntegers !== true) return undefined;
    // Counting from 1 is another mistake.
    if (facts.min === 1 && facts.max === classes) return undefined;
    const ignored = ignoringParams.map((name) => subject.params[name]);
    const outside = placesWhere(yTrue, (label) => (label < 0 || label >= classes) && !ignored.includes(label));
    // scikit-learn's classes are the labels that occur, in order.
    if (outside.count === 0 || (subject.computation !== undefined && namesItsClasses(subject))) return undefined;
    const params = { count: outside.count, first: outside.first, last: classes - 1, where: listText(outside.samples) };
    const found = finding('labels.outside', 'warning', { params, samples: outside.samples });
    const name = ignoringParams.find((each) => each in subject.params);
    return name === undefined ? found : withFix(subject, found, { kind: 'params', params: { [name]: outside.first } });
  },
};

const namesItsClasses = ({ definition }: Subject): boolean => 'labels' in definition.params;

import type { Check, Subject } from '../check';
import { finding, withFix } from '../finding';
import type { Fix } from '../fix';
import { columnsOf, placesWhere } from '../places';

/** Probabilities where labels are compared for equality: hardly one of them is equal to a label. */
export const fractionsForLabels: Check = {
  name: 'fractionsForLabels',
  look: (subject) => {
    const { y_pred: yPred } = subject.arrays;
    const facts = subject.facts('y_pred');
    const readsLabels = subject.definition.inputs.y_pred?.domain === 'class-index';
    if (yPred === undefined || facts?.inUnitInterval !== true || !readsLabels) return undefined;
    if (facts.isIntegers || subject.params.sparse_y_pred === false) return undefined;
    const fractions = placesWhere(yPred, (value) => !Number.isInteger(value));
    const params = { count: fractions.count, total: yPred.data.length, first: fractions.first };
    const found = finding('labels.expected', 'warning', { params, samples: fractions.samples });
    return withFix(subject, found, decided(subject, columnsOf(yPred) > 1));
  },
};

function decided(subject: Subject, areRows: boolean): Fix {
  if (!areRows) return { kind: 'inputs', conversion: 'above-half', role: 'y_pred' };
  const predicted: Fix = { kind: 'inputs', conversion: 'argmax', role: 'y_pred' };
  if (subject.facts('y_true')?.isOneHot !== true) return predicted;
  return { kind: 'together', fixes: [{ kind: 'inputs', conversion: 'argmax', role: 'y_true' }, predicted] };
}

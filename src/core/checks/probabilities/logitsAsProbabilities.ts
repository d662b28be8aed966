import type { Check, Subject } from '../check';
import { finding, withFix } from '../finding';
import type { Fix } from '../fix';
import { columnsOf, listText, placesWhere } from '../places';
import { readingOf } from '../reading';

/** Printed probabilities may be this far outside [0, 1]. */
const slack = 1e-6;

/** Values outside [0, 1] where probabilities are read: logits that no softmax or sigmoid has seen. */
export const logitsAsProbabilities: Check = {
  name: 'logitsAsProbabilities',
  look: (subject) => {
    const { y_pred: yPred } = subject.arrays;
    const facts = subject.facts('y_pred');
    if (yPred === undefined || facts === undefined || readingOf(subject) !== 'probabilities') return undefined;
    const outside = placesWhere(yPred, (value) => value < -slack || value > 1 + slack);
    if (outside.count === 0 || facts.infiniteCount > 0) return undefined;
    // Rows of positive numbers may be anything that was never divided by its sum.
    if (facts.min >= 0 && readsRows(subject)) return undefined;
    const params = { count: outside.count, first: outside.first, min: facts.min, max: facts.max, where: listText(outside.samples) }; // prettier-ignore
    const found = finding('logits.as-probabilities', 'warning', { params, samples: outside.samples });
    return withFix(subject, found, remedy(subject));
  },
};

function remedy(subject: Subject): Fix {
  if ('from_logits' in subject.params) return { kind: 'params', params: { from_logits: true } };
  return { kind: 'inputs', conversion: readsRows(subject) ? 'softmax' : 'sigmoid', role: 'y_pred' };
}

/** True when each row of y_pred is one sample's classes. */
function readsRows({ definition: { inputs }, arrays: { y_pred: yPred } }: Subject): boolean {
  if (yPred === undefined || columnsOf(yPred) < 2) return false;
  const labels = inputs.y_true?.domain;
  return inputs.y_pred?.domain === 'distribution' || labels === 'class-index' || labels === 'one-hot';
}

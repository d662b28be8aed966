import type { Check } from '../check';
import { finding, withFix } from '../finding';
import type { Fix } from '../fix';
import { columnsOf } from '../places';
import { readingOf } from '../reading';

/** So many logits are hardly all between 0 and 1. */
const manyValues = 10;

/** Probabilities where logits are read: a second softmax or sigmoid flattens them. */
export const softmaxTwice: Check = {
  name: 'softmaxTwice',
  look: (subject) => {
    const { y_pred: yPred } = subject.arrays;
    const facts = subject.facts('y_pred');
    if (yPred === undefined || facts?.inUnitInterval !== true || readingOf(subject) !== 'logits') return undefined;
    const areRows = columnsOf(yPred) > 1 && facts.rowsSumToOne;
    const isBinary = subject.definition.inputs.y_true?.domain === 'binary';
    const areSigmoids = isBinary && facts.size >= manyValues && facts.min > 0 && facts.max < 1;
    if (!areRows && !areSigmoids) return undefined;
    const isSoftmax = areRows && !isBinary;
    const params = { min: facts.min, max: facts.max, count: facts.size };
    const code = isSoftmax ? 'softmax.twice' : 'sigmoid.twice';
    const undo: Fix =
      subject.params.from_logits === true
        ? { kind: 'params', params: { from_logits: false } }
        : { kind: 'inputs', conversion: isSoftmax ? 'log' : 'logit', role: 'y_pred' };
    return withFix(subject, finding(code, 'warning', { params }), undo);
  },
};

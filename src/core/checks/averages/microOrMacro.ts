import type { Check, Subject } from '../check';
import { decidedLabels } from '../decidedLabels';
import { differ, finding, ifDifferent, withFix } from '../finding';
import { columnsOf } from '../places';

/** The average over classes: micro is the accuracy where each sample has one label, macro counts rare classes as much. */
export const microOrMacro: Check = {
  name: 'microOrMacro',
  look: (subject) => {
    const { params, definition, value, arrays } = subject;
    const choices = { ...definition.params, ...definition.reduction?.params }.average?.choices ?? [];
    const other = params.average === 'micro' ? 'macro' : 'micro';
    const isAverage = params.average === 'micro' || params.average === 'macro';
    if (!isAverage || !choices.includes(other) || value === undefined || isOneScore(subject)) return undefined;
    const labels = decidedLabels(subject);
    if (labels === undefined) return undefined;
    const right = labels.truth.reduce((sum, label, at) => sum + Number(label === labels.predicted[at]), 0);
    const accuracy = right / labels.truth.length;
    const isAccuracy = other === 'macro' && arrays.sample_weight === undefined && !differ(value, accuracy);
    const code = isAccuracy ? 'average.micro-is-accuracy' : other === 'macro' ? 'average.micro' : 'average.macro';
    const found = finding(code, 'info', { params: { right, total: labels.truth.length, classes: labels.classes } });
    return ifDifferent(withFix(subject, found, { kind: 'params', params: { average: other } }));
  },
};

/** One score a sample is that of a single class: there is nothing to average. */
const isOneScore = ({ arrays: { y_pred: yPred }, facts }: Subject): boolean =>
  yPred !== undefined && columnsOf(yPred) === 1 && facts('y_pred')?.isIntegers !== true;

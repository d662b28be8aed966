import { formatShape } from '../../format/formatShape';
import type { Check, Subject } from '../check';
import { finding, withFix } from '../finding';
import type { Finding } from '../finding';
import { columnsOf } from '../places';

/** One-hot rows where class indices are read, or the other way round. */
export const oneHotAgainstIndices: Check = {
  name: 'oneHotAgainstIndices',
  look: (subject) => rowsForIndices(subject) ?? indicesForRows(subject),
};

function rowsForIndices(subject: Subject): Finding | undefined {
  const { definition, arrays, computation, params } = subject;
  const isMisread = definition.inputs.y_true?.domain === 'class-index' && subject.facts('y_true')?.isOneHot === true;
  const { y_true: yTrue, y_pred: yPred } = arrays;
  if (params.sparse_y_true === false) return undefined;
  // Several libraries take a table of 0 and 1 for several labels a sample, and compute.
  if (!isMisread || computation !== undefined || yTrue === undefined || yPred === undefined) return undefined;
  const areTables = formatShape(yTrue.shape) === formatShape(yPred.shape);
  const isRefusedForRows = areTables ? subject.facts('y_pred')?.isIntegers !== true : yPred.shape.length === 1;
  if (!isRefusedForRows) return undefined;
  const found = finding('labels.one-hot', 'warning', { params: { classes: columnsOf(yTrue) } });
  return withFix(subject, found, { kind: 'inputs', conversion: 'argmax', role: 'y_true' });
}

function indicesForRows(subject: Subject): Finding | undefined {
  const { y_true: yTrue, y_pred: yPred } = subject.arrays;
  const domain = subject.definition.inputs.y_true?.domain;
  const facts = subject.facts('y_true');
  if (yTrue === undefined || yPred === undefined || facts?.isIntegers !== true || facts.min < 0) return undefined;
  if ((domain !== 'one-hot' && domain !== 'distribution') || columnsOf(yTrue) > 1) return undefined;
  const classes = columnsOf(yPred);
  if (classes < 2 || facts.max >= classes) return undefined;
  const found = finding('labels.indices', 'warning', { params: { classes, max: facts.max } });
  return withFix(subject, found, { kind: 'inputs', conversion: 'one-hot', role: 'y_true', classes });
}

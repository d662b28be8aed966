import type { Check, Subject } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import type { Finding } from '../finding';
import { columnsOf } from '../places';
import { siblingOf } from '../siblings';

/** The function for one class of many, by the concept of the one that asks each column by itself. */
const categorical: Readonly<Record<string, string>> = {
  'binary-accuracy': 'categorical-accuracy',
  'binary-crossentropy': 'categorical-crossentropy',
  accuracy: 'categorical-accuracy',
};

/** One class of several, one-hot, scored as a yes or no for each column. */
export const columnsAsQuestions: Check = {
  name: 'columnsAsQuestions',
  look: (subject) => {
    const { definition, arrays } = subject;
    const concept = categorical[definition.concept];
    const readsColumns = definition.inputs.y_true?.domain === 'binary' || subject.params.task === 'multilabel';
    if (arrays.y_true === undefined || concept === undefined || !readsColumns) return undefined;
    const columns = columnsOf(arrays.y_true);
    if (columns < 3 || subject.facts('y_true')?.isOneHot !== true) return undefined;
    const facts = subject.facts('y_pred');
    if (facts?.isOneHot === true || (!isSoftmax(subject) && subject.params.from_logits !== true)) return undefined;
    const isLoss = definition.kind === 'loss' || definition.concept === 'binary-crossentropy';
    const code = isLoss ? 'columns.binary-loss' : 'columns.binary-accuracy';
    const severity = isSoftmax(subject) ? 'warning' : 'info';
    return asOneClass(subject, concept, finding(code, severity, { params: { columns, wrong: columns - 1 } }));
  },
};

const isSoftmax = ({ facts }: Subject): boolean => facts('y_pred')?.kind === 'probability-rows';

function asOneClass(subject: Subject, concept: string, found: Finding): Finding | undefined {
  const sibling = siblingOf(subject.definition, concept, 'one-hot');
  return sibling === undefined ? found : ifDifferent(withFix(subject, found, { kind: 'function', id: sibling.id }));
}

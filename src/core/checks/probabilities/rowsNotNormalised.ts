import { findDefinition } from '../../catalogue/registry';
import { adaptInputs } from '../../compare/adaptInputs';
import type { Check, Subject } from '../check';
import { differ, finding, withChange, withFix } from '../finding';
import type { Finding } from '../finding';
import { columnsOf } from '../places';
import { readingOf } from '../reading';

/** scikit-learn's loss takes every row as it is. */
const takesRowsAsTheyAre = 'sklearn.metrics.log_loss';

/** Rows of probabilities that do not sum to 1: divided by their sum without a word, or taken as they are. */
export const rowsNotNormalised: Check = {
  name: 'rowsNotNormalised',
  look: (subject) => {
    const rows = suspiciousRows(subject);
    if (rows === undefined) return undefined;
    const params = { row: rows.worstRow, sum: rows.worstSum };
    const samples = [rows.worstRow];
    const kept = finding('rows.not-normalised', 'warning', { params, samples });
    const mended = withFix(subject, kept, { kind: 'inputs', conversion: 'normalise', role: 'y_pred' });
    const { change } = mended;
    if (change === undefined || differ(change.given, change.other)) return mended;
    return normalisedByLibrary(subject, finding('rows.normalised', 'warning', { params, samples }));
  },
};

/** What the rows are when each is meant for one sample's classes and they do not sum to 1. */
function suspiciousRows(subject: Subject) {
  const { definition, params, arrays } = subject;
  const facts = subject.facts('y_pred');
  if (arrays.y_pred === undefined || facts?.rows === undefined || columnsOf(arrays.y_pred) < 2) return undefined;
  const isMeant =
    definition.inputs.y_pred?.domain === 'distribution' || definition.inputs.y_true?.domain === 'class-index';
  if (!isMeant || readingOf(subject) !== 'probabilities') return undefined;
  const isLastAxis = params.axis === undefined || params.axis === -1 || params.axis === arrays.y_pred.shape.length - 1;
  const areShares = facts.min >= 0 && Number.isFinite(facts.rows.worstSum);
  return isLastAxis && areShares && !facts.rowsSumToOne ? facts.rows : undefined;
}

function normalisedByLibrary(subject: Subject, found: Finding): Finding {
  const plain = findDefinition(takesRowsAsTheyAre);
  if (plain?.concept !== subject.definition.concept) return found;
  const { inputs, params } = adaptInputs(plain, subject.arrays);
  const other = subject.valueOf({ function: plain.id, inputs, params, precision: 'float64' });
  return other === undefined ? found : withChange(found, subject.value, other);
}

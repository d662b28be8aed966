import type { Check, Subject } from '../check';
import { finding, ifDifferent, withChange, withFix } from '../finding';
import type { Finding } from '../finding';

/** A cosine with a minus sign, as a loss, or added up over the batch. */
export const cosineSign: Check = {
  name: 'cosineSign',
  look: (subject) => negated(subject) ?? addedUp(subject),
};

function negated({ definition, value }: Subject): Finding | undefined {
  if (definition.concept !== 'cosine-similarity' || value === undefined || !Number.isFinite(value) || value === 0) {
    return undefined;
  }
  return withChange(finding('cosine.negative', 'info'), value, -value);
}

function addedUp(subject: Subject): Finding | undefined {
  const { definition, params, arrays } = subject;
  if (definition.concept !== 'cosine-similarity-metric' || params.reduction !== 'sum') return undefined;
  const found = finding('cosine.sum', 'info', { params: { count: arrays.y_pred?.shape[0] ?? 1 } });
  return ifDifferent(withFix(subject, found, { kind: 'params', params: { reduction: 'mean' } }));
}

import type { Check } from '../check';
import { finding, withFix } from '../finding';
import { readingOf } from '../reading';

/** Probabilities where their logarithms are read, as torch's nll_loss and kl_div read them. */
export const probabilitiesForLogarithms: Check = {
  name: 'probabilitiesForLogarithms',
  look: (subject) => {
    const facts = subject.facts('y_pred');
    if (facts?.inUnitInterval !== true || !facts.rowsSumToOne || readingOf(subject) !== 'logarithms') return undefined;
    const params = { min: facts.min, max: facts.max };
    const found = finding('logarithms.expected', 'warning', { params });
    return withFix(subject, found, { kind: 'inputs', conversion: 'log', role: 'y_pred' });
  },
};

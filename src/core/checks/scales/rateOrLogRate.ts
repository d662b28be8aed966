import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';

/** Rates of a Poisson distribution where their logarithms are read. */
export const rateOrLogRate: Check = {
  name: 'rateOrLogRate',
  look: (subject) => {
    const facts = subject.facts('y_pred');
    if (subject.params.log_input !== true || facts === undefined || !(facts.min > 0)) return undefined;
    const found = finding('poisson.log-rate', 'info', { params: { min: facts.min, max: facts.max } });
    return ifDifferent(withFix(subject, found, { kind: 'params', params: { log_input: false } }));
  },
};

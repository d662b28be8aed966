import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';

/** A result that depends on which array comes first, and libraries that order them differently. */
export const argumentOrder: Check = {
  name: 'argumentOrder',
  look: (subject) => {
    const { concept, inputs } = subject.definition;
    const isDivergence = concept === 'kl-divergence' && inputs.y_pred?.domain === 'distribution';
    const isScore = concept === 'r2';
    if (!isDivergence && !isScore) return undefined;
    const found = finding(isDivergence ? 'order.divergence' : 'order.r2', 'info');
    const other = ifDifferent(withFix(subject, found, { kind: 'inputs', conversion: 'swap' }), 1e-3);
    if (isDivergence || other?.change === undefined) return other;
    // Nobody looks twice at a score that the right order makes.
    const { given = NaN, other: better } = other.change;
    return better > given ? other : undefined;
  },
};

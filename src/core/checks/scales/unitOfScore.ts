import type { Check, Subject } from '../check';
import { differ, finding, ifDifferent, withFix } from '../finding';
import { applyFix } from '../fix';
import type { Fix } from '../fix';

/** Scores that do not depend on the unit of the data, unless a library compares sums with a fixed number. */
const withoutUnit = ['r2', 'explained-variance', 'pearson-correlation'];

/** A difference in the third digit. */
const visible = 1e-3;

/** Values so small that a library's fixed tolerance takes their squares for nothing. */
export const unitOfScore: Check = {
  name: 'unitOfScore',
  look: (subject) => {
    const facts = subject.facts('y_true');
    if (facts === undefined || !withoutUnit.includes(subject.definition.concept) || !(facts.max > facts.min)) {
      return undefined;
    }
    const range = facts.max - facts.min;
    if (range >= 0.1 || !Number.isFinite(range)) return undefined;
    const factor = 10 ** Math.ceil(-Math.log10(range));
    const found = finding('score.unit', 'warning', { params: { range, factor } });
    const scaled: Fix = { kind: 'inputs', conversion: 'scale', factor };
    return dependsOnUnit(subject, scaled) ? ifDifferent(withFix(subject, found, scaled), visible) : undefined;
  },
};

/** What float32 rounds away depends on the unit as well, and is another matter. */
function dependsOnUnit({ request, valueOf }: Subject, scaled: Fix): boolean {
  const inFloat64 = { ...request, precision: 'float64' as const };
  return differ(valueOf(inFloat64), valueOf(applyFix(inFloat64, scaled)), visible);
}

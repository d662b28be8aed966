import { roundingLoss } from '../../compare/rounding';
import { prepareComputation } from '../../compute/prepareComputation';
import type { Check } from '../check';
import { differ, finding, withFix } from '../finding';
import type { Change } from '../finding';
import { applyFix } from '../fix';
import type { Fix } from '../fix';

/** Beyond this the first two digits are not the same. */
const serious = 0.01;

/** So much is left of 0 when float32 takes numbers near 1 from each other. */
const residue = 1e-6;

/** What float32 rounds away on the way to a result. */
export const float32Rounding: Check = {
  name: 'float32Rounding',
  look: (subject) => {
    const { computation, request } = subject;
    if (computation?.precision !== 'float32') return undefined;
    const inFloat64: Fix = { kind: 'precision', precision: 'float64' };
    const { value: exact } = prepareComputation(applyFix(request, inFloat64));
    const loss = exact && roundingLoss(computation, exact);
    if (loss === undefined) return undefined;
    const found = withFix(subject, finding('float32.rounding', 'info', { params: { step: loss.step } }), inFloat64);
    if (found.change !== undefined && isZeroInBoth(found.change)) return undefined;
    return found.change !== undefined && isSerious(found.change) ? { ...found, severity: 'warning' } : found;
  },
};

const isZeroInBoth = ({ given = 0, other }: Change): boolean =>
  Math.abs(given) < residue && Math.abs(other) < residue ** 2;

const isSerious = ({ given = 0, other }: Change): boolean =>
  differ(given, other, serious) && !(Math.abs(given - other) < residue);

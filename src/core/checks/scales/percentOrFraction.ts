import { ndarray } from '../../array/ndarray';
import type { Inputs } from '../../compute/types';
import type { Check } from '../check';
import { differ, finding, withChange } from '../finding';

/** An error as large as its target: 1, or 100 %. */
const wholeError: Inputs = {
  y_true: ndarray(Float64Array.of(1, 1), [2, 1]),
  y_pred: ndarray(Float64Array.of(2, 2), [2, 1]),
};

/** A percentage error in percent, or as a fraction: a hundredfold between libraries. */
export const percentOrFraction: Check = {
  name: 'percentOrFraction',
  look: ({ definition, value, valueOf }) => {
    if (definition.concept !== 'mean-absolute-percentage-error') return undefined;
    if (value === undefined || !Number.isFinite(value) || value === 0) return undefined;
    const isPercent = !differ(valueOf({ function: definition.id, inputs: wholeError }), 100);
    const found = finding(isPercent ? 'percentage.percent' : 'percentage.fraction', 'info');
    return withChange(found, value, isPercent ? value / 100 : value * 100);
  },
};

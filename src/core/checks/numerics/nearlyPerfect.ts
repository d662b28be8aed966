import { numberText } from '../../compare/numberText';
import type { Check } from '../check';
import { finding } from '../finding';

/** What an epsilon beside a count of a few samples takes away. */
const epsilon = 1e-6;

const ratios = ['f1', 'f-beta', 'jaccard', 'precision', 'recall'];

/** A perfect score that prints as 0.9999998: an epsilon in a denominator. */
export const nearlyPerfect: Check = {
  name: 'nearlyPerfect',
  look: ({ definition, value }) => {
    if (value === undefined || !ratios.includes(definition.concept)) return undefined;
    const lack = 1 - value;
    if (!(lack > 0 && lack < epsilon)) return undefined;
    return finding('score.nearly-one', 'info', { params: { value: numberText(value) } });
  },
};

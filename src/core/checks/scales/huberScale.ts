import type { Check } from '../check';
import { finding, withChange } from '../finding';

/** Huber and smooth L1 differ by the factor of their parameter, which is 1 by default. */
export const huberScale: Check = {
  name: 'huberScale',
  look: ({ definition, params, value }) => {
    const { delta, beta } = params;
    if (definition.concept !== 'huber' || value === undefined || value === 0) return undefined;
    if (typeof delta === 'number' && delta !== 1 && delta > 0) {
      return withChange(finding('huber.delta', 'info', { params: { size: delta } }), value, value / delta);
    }
    if (typeof beta !== 'number' || beta === 1 || beta <= 0) return undefined;
    return withChange(finding('huber.beta', 'info', { params: { size: beta } }), value, value * beta);
  },
};

import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';

/** An overlap over the whole batch, in which large samples outweigh small ones. */
export const pooledOverlap: Check = {
  name: 'pooledOverlap',
  look: (subject) => {
    const { definition, params, arrays } = subject;
    const { shape } = arrays.y_pred ?? { shape: [] };
    const isOverlap = definition.concept === 'dice-loss' || definition.concept === 'tversky-loss';
    if (!isOverlap || params.axis !== null || shape.length < 2 || (shape[0] ?? 0) < 2) return undefined;
    const axis = shape.slice(1).map((_, index) => index + 1);
    const found = finding('overlap.pooled', 'info', { params: { count: shape[0] ?? 0 } });
    return ifDifferent(withFix(subject, found, { kind: 'params', params: { axis } }), 1e-3);
  },
};

import type { Inputs } from '../compute/types';
import { convertInputs } from '../conversion/convertInputs';
import { describeArray } from '../describe/describeArray';

/** Everything that somebody may have done to the arrays, in English; `translate` takes these texts. */
export const variantWords = {
  noWeights: 'sample_weight left out',
  swapped: 'y_true and y_pred swapped',
  softmax: 'softmax of y_pred',
  sigmoid: 'sigmoid of y_pred',
} as const;

/** The arrays as they are, or as somebody may have meant them. */
export interface InputVariant {
  readonly inputs: Inputs;
  /** What was done to them; empty for the arrays as they are. */
  readonly words: string;
}

/** The arrays, the two swapped, weights left out, and logits after their softmax or sigmoid. */
export function inputVariants(inputs: Inputs): readonly InputVariant[] {
  const { y_true: yTrue, y_pred: yPred, sample_weight: weight, ...rest } = inputs;
  const variants: InputVariant[] = [{ inputs, words: '' }];
  if (yTrue === undefined || yPred === undefined) return variants;
  if (weight !== undefined) {
    variants.push({ inputs: { ...rest, y_true: yTrue, y_pred: yPred }, words: variantWords.noWeights });
  }
  variants.push({ inputs: convertInputs(inputs, { conversion: 'swap' }), words: variantWords.swapped });
  if (describeArray(yPred).kind === 'logits') {
    const isRows = yPred.shape.length > 1 && (yPred.shape.at(-1) ?? 1) > 1;
    for (const conversion of isRows ? (['softmax', 'sigmoid'] as const) : (['sigmoid'] as const)) {
      const converted = convertInputs(inputs, { conversion, role: 'y_pred' });
      variants.push({ inputs: converted, words: variantWords[conversion] });
    }
  }
  return variants;
}

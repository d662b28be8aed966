import { ndarray } from '../array/ndarray';
import type { NDArray } from '../array/ndarray';
import type { Inputs } from '../compute/types';
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
  variants.push({ inputs: { ...inputs, y_true: yPred, y_pred: yTrue }, words: variantWords.swapped });
  if (describeArray(yPred).kind === 'logits') {
    const isRows = yPred.shape.length > 1 && (yPred.shape.at(-1) ?? 1) > 1;
    if (isRows) variants.push({ inputs: { ...inputs, y_pred: softmax(yPred) }, words: variantWords.softmax });
    variants.push({ inputs: { ...inputs, y_pred: sigmoid(yPred) }, words: variantWords.sigmoid });
  }
  return variants;
}

function sigmoid({ data, shape }: NDArray): NDArray {
  return ndarray(
    data.map((value) => 1 / (1 + Math.exp(-value))),
    shape,
  );
}

function softmax({ data, shape }: NDArray): NDArray {
  const columns = shape.at(-1) ?? 1;
  const out = new Float64Array(data.length);
  for (let start = 0; start < data.length; start += columns) {
    const row = data.subarray(start, start + columns);
    const largest = row.reduce((a, b) => Math.max(a, b), -Infinity);
    const powers = row.map((value) => Math.exp(value - largest));
    const sum = powers.reduce((a, b) => a + b, 0);
    out.set(
      powers.map((power) => power / sum),
      start,
    );
  }
  return ndarray(out, shape);
}

import { arrayValue } from '../../values/make';
import type { Value } from '../../values/value';

/** Functions whose result TensorFlow marks with what it was computed from. */
const remembering = /^keras\.activations\.(sigmoid|softmax)$/;

/** Losses that look for that mark, as functions, loss classes and metrics. */
const looking = /^keras\.(losses|metrics)\.(binary|binary_?focal|categorical|sparse_?categorical)_?crossentropy$/i;

/**
 * The logits behind a prediction, where a loss computes from them instead: Keras on TensorFlow keeps the argument of a
 * sigmoid or softmax with its result, and cross-entropies look for it.
 *
 * Source: keras 3.15 · keras.src.backend.tensorflow.nn (`_keras_logits`)
 */
export function withLogits(id: string, prediction: Value | undefined): Value | undefined {
  if (prediction?.kind !== 'array' || !looking.test(id)) return undefined;
  const { request } = prediction.origin ?? {};
  const logits = request !== undefined && remembering.test(request.function) ? request.inputs.x : undefined;
  return logits && arrayValue(logits, prediction.framework);
}

import type { NDArray } from '../../../src/core/array/ndarray';
import type { Tensor } from './values';

/** Functions whose result TensorFlow marks with what it was computed from. */
const remembering = /^keras\.(ops|activations)\.(sigmoid|softmax)$/;

/** Losses that look for that mark, as functions, loss classes and metrics. */
const looking = /^keras\.(losses|metrics)\.(binary|binary_?focal|categorical|sparse_?categorical)_?crossentropy$/i;

/**
 * Keras on TensorFlow keeps the argument of a sigmoid or softmax with its result, and cross-entropies then compute from
 * those logits instead of the probabilities.
 *
 * Source: keras 3.15 · keras.src.backend.tensorflow.nn (`_keras_logits`)
 */
export function withLogits(path: string, result: Tensor, argument: Tensor): Tensor {
  return remembering.test(path) ? { ...result, logits: argument.array } : result;
}

/** The logits behind the prediction of a loss, where it uses them. */
export function rememberedLogits(name: string, prediction: Tensor | undefined): NDArray | undefined {
  return looking.test(name) ? prediction?.logits : undefined;
}

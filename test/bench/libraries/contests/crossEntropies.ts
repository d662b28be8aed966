import type { Contest } from '../contest';
import { activationInput, binaryPair, oneHotPair } from './inputs';

export const crossEntropies: readonly Contest[] = [
  {
    id: 'keras.losses.binary_crossentropy',
    inputs: binaryPair,
    numpy: {
      code: [
        'p = np.clip(y_pred, 1e-7, 1 - 1e-7)',
        'return -np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p), axis=-1)',
      ].join('\n'),
      atLeast: 1.2,
    },
    tensorFlow: {
      compute: (tf, yPred, yTrue) => {
        const p = tf.clipByValue(yPred, 1e-7, 1 - 1e-7);
        const ones = tf.mul(yTrue, tf.log(p));
        const zeros = tf.mul(tf.sub(1, yTrue), tf.log(tf.sub(1, p)));
        return tf.neg(tf.mean(tf.add(ones, zeros), -1));
      },
      cpuAtLeast: 14,
      wasmAtLeast: 1.3,
    },
    mathjs: '-mean(y_true .* map(p, f(x) = log(x)) + (1 - y_true) .* map(1 - p, f(x) = log(x)))',
  },
  {
    id: 'keras.losses.categorical_crossentropy',
    inputs: oneHotPair,
    numpy: {
      code: [
        'p = y_pred / np.sum(y_pred, axis=-1, keepdims=True)',
        'return -np.sum(y_true * np.log(np.clip(p, 1e-7, 1 - 1e-7)), axis=-1)',
      ].join('\n'),
      atLeast: 1.2,
    },
    tensorFlow: {
      compute: (tf, yPred, yTrue) => {
        const p = tf.clipByValue(tf.div(yPred, tf.sum(yPred, -1, true)), 1e-7, 1 - 1e-7);
        return tf.neg(tf.sum(tf.mul(yTrue, tf.log(p)), -1));
      },
      cpuAtLeast: 14,
      wasmAtLeast: 1.3,
    },
  },
  {
    id: 'keras.activations.softmax',
    inputs: activationInput,
    numpy: {
      code: 'e = np.exp(x - np.max(x, axis=-1, keepdims=True))\nreturn e / np.sum(e, axis=-1, keepdims=True)',
      atLeast: 1.2,
    },
    tensorFlow: { compute: (tf, x) => tf.softmax(x), cpuAtLeast: 14, wasmAtLeast: 0.5 },
  },
];

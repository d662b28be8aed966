import type { Contest } from '../contest';
import { realPair, signPair, vectorPair } from './inputs';

export const regressionLosses: readonly Contest[] = [
  {
    id: 'keras.losses.mean_squared_error',
    inputs: realPair,
    numpy: { code: 'return np.mean((y_true - y_pred) ** 2, axis=-1)', atLeast: 2 },
    numpyTuned: 'error = y_true - y_pred\nreturn error @ error / error.size',
    tensorFlow: {
      compute: (tf, yPred, yTrue) => tf.mean(tf.squaredDifference(yPred, yTrue), -1),
      cpuAtLeast: 14,
      wasmAtLeast: 1.3,
    },
    mathjs: 'mean((y_true - y_pred) .^ 2)',
  },
  {
    id: 'keras.losses.mean_absolute_error',
    inputs: realPair,
    numpy: { code: 'return np.mean(np.abs(y_true - y_pred), axis=-1)', atLeast: 4 },
    numpyTuned: 'error = y_true - y_pred\nreturn np.mean(np.abs(error, out=error), axis=-1)',
    tensorFlow: {
      compute: (tf, yPred, yTrue) => tf.mean(tf.abs(tf.sub(yTrue, yPred)), -1),
      cpuAtLeast: 14,
      wasmAtLeast: 1.3,
    },
    mathjs: 'mean(abs(y_true - y_pred))',
  },
  {
    id: 'keras.losses.huber',
    inputs: realPair,
    numpy: {
      code: 'size = np.abs(y_true - y_pred)\nreturn np.mean(np.where(size <= 1, size ** 2 / 2, size - 0.5), axis=-1)',
    },
  },
  {
    id: 'keras.losses.hinge',
    inputs: signPair,
    numpy: { code: 'return np.mean(np.maximum(1 - y_true * y_pred, 0), axis=-1)' },
  },
  {
    id: 'keras.losses.cosine_similarity',
    inputs: vectorPair,
    numpy: {
      code: [
        'unit_true = y_true / np.linalg.norm(y_true, axis=-1, keepdims=True)',
        'unit_pred = y_pred / np.linalg.norm(y_pred, axis=-1, keepdims=True)',
        'return -np.sum(unit_true * unit_pred, axis=-1)',
      ].join('\n'),
    },
  },
];

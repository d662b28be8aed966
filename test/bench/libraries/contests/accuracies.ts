import type { Contest } from '../contest';
import { binaryPair, oneHotPair } from './inputs';

export const accuracies: readonly Contest[] = [
  {
    id: 'keras.metrics.BinaryAccuracy',
    inputs: binaryPair,
    numpy: { code: 'return np.mean((y_pred > 0.5) == y_true)' },
  },
  {
    id: 'keras.metrics.categorical_accuracy',
    inputs: oneHotPair,
    numpy: { code: 'return np.argmax(y_true, axis=-1) == np.argmax(y_pred, axis=-1)' },
  },
];

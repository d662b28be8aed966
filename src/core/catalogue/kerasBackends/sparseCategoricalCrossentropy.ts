import type { Definition } from '../definition';
import { sparseCategoricalCrossentropyFunction } from '../keras/losses/sparseCategoricalCrossentropy';
import { onBackend } from './onBackend';

const classes = { loss: 'SparseCategoricalCrossentropy', metric: 'SparseCategoricalCrossentropy' };

/**
 * Probabilities are divided by their sum first and clipped afterwards, as for one-hot labels; TensorFlow clips first. They
 * part where an entry is above 1 or a whole row is close to 0.
 */
const own = {
  steps: {
    valid: 'y_true != ignore_class',
    label: 'ignore_class == null ? y_true : where(valid, y_true, 0)',
    seen: 'ignore_class == null ? y_pred : where(valid, y_pred, 0)',
    q: 'seen / sum(seen, axis)',
    p: 'clip(q, epsilon, 1 - epsilon)',
    shifted: 'seen - max(seen, axis)',
    log_p: 'from_logits ? shifted - log(sum(exp(shifted), axis)) : log(p)',
    cross_entropy: '-take(log_p, label, axis)',
    loss: 'ignore_class == null ? cross_entropy : where(valid, cross_entropy, 0)',
  },
};

export const sparseCategoricalCrossentropy: readonly Definition[] = [
  ...onBackend('keras_jax', sparseCategoricalCrossentropyFunction, classes, own),
  ...onBackend('keras_torch', sparseCategoricalCrossentropyFunction, classes, own),
];

import type { Definition } from '../definition';
import { binaryCrossentropyFunction } from '../keras/losses/binaryCrossentropy';
import { onBackend } from './onBackend';

/**
 * torch computes `log1p(-p)` where TensorFlow computes `log(1 - p)`, which in float32 keeps the digits of a small `p`; from
 * logits it subtracts a log-sigmoid, which in float32 cancels where the logit is large and right.
 */
export const binaryCrossentropy: readonly Definition[] = onBackend(
  'keras_torch',
  binaryCrossentropyFunction,
  { loss: 'BinaryCrossentropy', metric: 'BinaryCrossentropy' },
  {
    steps: {
      t: 'label_smoothing > 0 ? y_true * (1 - label_smoothing) + 0.5 * label_smoothing : y_true',
      p: 'clip(y_pred, epsilon, 1 - epsilon)',
      log_sigmoid: 'minimum(y_pred, 0) - log1p(exp(-abs(y_pred)))',
      cross_entropy:
        'from_logits ? (1 - t) * y_pred - log_sigmoid : -(t * maximum(log(p), -100) + (1 - t) * maximum(log1p(-p), -100))',
      loss: 'mean(cross_entropy, axis)',
    },
  },
);

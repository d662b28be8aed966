import type { Definition } from '../definition';
import { binaryCrossentropy } from '../keras/losses/binaryCrossentropy';
import { categoricalCrossentropy } from '../keras/losses/categoricalCrossentropy';
import { older } from './older';

/** The cross-entropies of Keras 2.1: of probabilities only, without smoothing, over the last axis. */
export const crossentropy: readonly Definition[] = [
  older(binaryCrossentropy, 'keras2.losses.binary_crossentropy', {
    params: {},
    steps: {
      p: 'clip(y_pred, epsilon, 1 - epsilon)',
      cross_entropy: '-(y_true * log(p) + (1 - y_true) * log(1 - p))',
      loss: 'mean(cross_entropy)',
    },
  }),
  older(categoricalCrossentropy, 'keras2.losses.categorical_crossentropy', {
    params: {},
    steps: {
      q: 'y_pred / sum(y_pred)',
      p: 'clip(q, epsilon, 1 - epsilon)',
      log_p: 'log(p)',
      loss: '-sum(y_true * log_p)',
    },
  }),
];

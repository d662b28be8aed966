import type { Definition } from '../definition';
import { binaryFocalCrossentropyFunction } from '../keras/losses/binaryFocalCrossentropy';
import { onBackend } from './onBackend';

const classes = { loss: 'BinaryFocalCrossentropy' };

/** Logits go through a sigmoid and are clipped like any probability; TensorFlow alone remembers them behind the sigmoid. */
const own = {
  steps: {
    ...binaryFocalCrossentropyFunction.steps,
    p: 'clip(q, epsilon, 1 - epsilon)',
    cross_entropy: '-(t * log(p) + (1 - t) * log(1 - p))',
  },
};

export const binaryFocalCrossentropy: readonly Definition[] = [
  ...onBackend('keras_jax', binaryFocalCrossentropyFunction, classes, own),
  ...onBackend('keras_torch', binaryFocalCrossentropyFunction, classes, {
    steps: { ...own.steps, cross_entropy: '-(t * maximum(log(p), -100) + (1 - t) * maximum(log1p(-p), -100))' },
  }),
];

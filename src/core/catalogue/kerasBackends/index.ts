import type { Definition } from '../definition';
import { binaryCrossentropy } from './binaryCrossentropy';
import { binaryFocalCrossentropy } from './binaryFocalCrossentropy';
import { sparseCategoricalCrossentropy } from './sparseCategoricalCrossentropy';

/** Keras 3 on JAX (`keras_jax.…`) and torch (`keras_torch.…`), where they part from TensorFlow. */
export const kerasBackends: readonly Definition[] = [
  binaryCrossentropy,
  sparseCategoricalCrossentropy,
  binaryFocalCrossentropy,
].flat();

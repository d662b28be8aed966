import { sizeOf } from '../array/ndarray';
import { valueError } from './layerError';
import { formatTuple, knownShape } from './layerShape';
import type { LayerShape } from './layerShape';

/**
 * The shape that a reshape to `target` gives: its -1 is what is left of the input's values.
 *
 * Source: keras 3.15 · keras.src.ops.operation_utils.compute_reshape_output_shape
 */
export function reshapedTo(input: LayerShape, target: readonly number[]): LayerShape {
  const known = knownShape(input);
  if (known === undefined) return target.map((size) => (size === -1 ? null : size));
  const size = sizeOf(known);
  const rest = sizeOf(target.filter((each) => each !== -1));
  const received = `Received: input_shape=${formatTuple(input)}, target_shape=${formatTuple(target)}`;
  if (!target.includes(-1)) {
    if (size === rest) return target;
    throw valueError(`The total size of the tensor must be unchanged. ${received}`);
  }
  if (rest === 0 || size % rest !== 0) {
    throw valueError(
      'The total size of the tensor must be unchanged, however, the input size cannot by divided by the specified ' +
        `dimensions in target_shape. ${received}`,
    );
  }
  return target.map((each) => (each === -1 ? size / rest : each));
}

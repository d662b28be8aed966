import type { NDArray } from '../array/ndarray';
import { compute } from '../compute/compute';
import { hasError } from '../issues/issue';
import { getActivation } from '../resolution/identifiers';
import { required } from './definition';
import type { Layer, LayerArguments, LayerDefinition, LayerRun } from './definition';
import { LayerError, valueError } from './layerError';
import { formatTuple } from './layerShape';
import type { LayerShape } from './layerShape';

/**
 * A layer of these arguments; defaults fill in the rest. Raises `LayerError`, as Keras does for arguments that are
 * missing or refused.
 */
export function makeLayer(definition: LayerDefinition, given: LayerArguments): Layer {
  const missing = Object.entries(definition.params).find(([name, value]) => value === required && !(name in given));
  if (missing !== undefined) {
    const where = `${definition.className}.__init__()`;
    throw new LayerError('TypeError', `${where} missing 1 required positional argument: '${missing[0]}'`);
  }
  return definition.make({ ...(definition.params as LayerArguments), ...given });
}

/**
 * Refuses an input of a rank that the layer does not take, as calling it does; `compute_output_shape` does not look.
 *
 * Source: keras 3.15 · keras.src.layers.input_spec.assert_input_compatibility
 */
export function checkInputRank({ inputRank }: Layer, name: string, shape: LayerShape): void {
  const { exactly, atLeast } = inputRank;
  const found = `found ndim=${String(shape.length)}. Full shape received: ${formatTuple(shape)}`;
  const incompatible = `Input 0 with name 'None' of layer '${name}' is incompatible with the layer: `;
  if (exactly !== undefined && shape.length !== exactly) {
    throw valueError(`${incompatible}expected ndim=${String(exactly)}, ${found}`);
  }
  if (atLeast !== undefined && shape.length < atLeast) {
    throw valueError(`${incompatible}expected min_ndim=${String(atLeast)}, ${found}`);
  }
}

/** What the layer gives for an input, its activation included; undefined where that is not computed here. */
export function applyLayer(
  layer: Layer,
  input: NDArray,
  weights: readonly NDArray[],
  run: LayerRun = { precision: 'float32', backend: 'tensorflow' },
): NDArray | undefined {
  const output = layer.call(input, weights, run);
  if (output === undefined || layer.activation === undefined) return output;
  const { identifier, params = {} } = layer.activation;
  const { value: found, issues } = getActivation(identifier);
  if (found?.definition === undefined || hasError(issues)) return undefined;
  return compute({ function: found.definition.id, params, inputs: { x: output }, precision: run.precision }).value;
}

import { native, nativeClass } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { bool, int, list, none } from '../../values/make';
import type { ClassValue, ObjectValue, Value } from '../../values/value';
import { asNumpy } from './asNumpy';
import { callLayer, inPython, layerStateOf } from './layerClass';
import { LayerState } from './layerState';
import { layerShapeOf, shapeTuple } from './shapes';

const path = 'keras.layers.Layer';

/** `keras.layers.Layer`: what every layer can do. Source: keras 3.15 · keras.layers.Layer */
export const layerBase: ClassValue = nativeClass(
  path,
  {
    __call__: native(
      `${path}.__call__`,
      '(self, inputs, *args, **kwargs)',
      ({ self, inputs }, caller) => callLayer(self, inputs, caller),
      { takesUnknown: true },
    ),
    compute_output_shape: native(
      `${path}.compute_output_shape`,
      '(self, input_shape)',
      ({ self, input_shape: shape }) => shapeTuple(inPython(() => layerStateOf(self).shapeFor(layerShapeOf(shape)))),
    ),
    build: native(`${path}.build`, '(self, input_shape)', ({ self, input_shape: shape }) => {
      inPython(() => {
        layerStateOf(self).build(layerShapeOf(shape));
      });
      return none;
    }),
    get_weights: native(`${path}.get_weights`, '(self)', ({ self }) =>
      list(weightValues(layerStateOf(self)).map(asNumpy)),
    ),
    set_weights: native(
      `${path}.set_weights`,
      '(self, weights)',
      ({ self, weights }, caller) => {
        layerStateOf(self).setWeights(caller.items(weights));
        return none;
      },
      { takesUnknown: true },
    ),
    count_params: native(`${path}.count_params`, '(self)', ({ self }) => countParams(layerStateOf(self))),
  },
  { attribute },
);

function countParams(state: LayerState): Value {
  if (state.weights !== undefined) return int(state.countParams());
  throw new PythonError(
    'ValueError',
    `You tried to call \`count_params\` on layer '${state.name}', but the layer isn't built. You can build it manually ` +
      'via: `layer.build(input_shape)`.',
  );
}

function weightValues({ weights = [] }: LayerState): readonly Value[] {
  return weights.map(({ value }) => value);
}

/** Shapes, weights by name, and lists of weights. */
function attribute({ state }: ObjectValue, name: string): Value | undefined {
  if (!(state instanceof LayerState)) return undefined;
  const { inputShape, outputShape, weights = [] } = state;
  const listed = (only: boolean): Value =>
    list(weights.filter(({ spec }) => spec.trainable === only).map(({ value }) => value));
  switch (name) {
    case 'built':
      return bool(state.weights !== undefined);
    case 'input_shape':
      return inputShape && shapeTuple(inputShape);
    case 'output_shape':
      return outputShape && shapeTuple(outputShape);
    case 'weights':
    case 'variables':
      return list([...weightValues(state)]);
    case 'trainable_weights':
    case 'trainable_variables':
      return listed(true);
    case 'non_trainable_weights':
    case 'non_trainable_variables':
      return listed(false);
    default:
      return weights.find(({ spec }) => spec.name === name)?.value;
  }
}

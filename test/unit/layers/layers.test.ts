import { describe, expect, it } from 'vitest';

import { ndarray, toNested } from '../../../src/core/array/ndarray';
import type { Nested } from '../../../src/core/array/ndarray';
import { applyLayer, checkInputRank, makeLayer } from '../../../src/core/layers/applyLayer';
import type { LayerArguments } from '../../../src/core/layers/definition';
import type { LayerShape } from '../../../src/core/layers/layerShape';
import { findLayer, layers } from '../../../src/core/layers/registry';
import { nestedToArray } from '../../conformance/nestedToArray';

function layerOf(name: string, args: LayerArguments = {}): ReturnType<typeof makeLayer> {
  const definition = findLayer(name);
  if (definition === undefined) throw new Error(name);
  return makeLayer(definition, args);
}

const shape = (name: string, args: LayerArguments, input: LayerShape): LayerShape =>
  layerOf(name, args).outputShape(input);

function values(name: string, args: LayerArguments, x: Nested, weights: readonly Nested[] = []): Nested | undefined {
  const arrays = weights.map((each) => nestedToArray(each, 'float64'));
  const run = { precision: 'float64', backend: 'tensorflow' } as const;
  const output = applyLayer(layerOf(name, args), nestedToArray(x, 'float64'), arrays, run);
  return output && toNested(output);
}

/** The layers of the golden data are played by the conformance runner; here are the others, worked by hand. */
describe('values of layers', () => {
  it('convolve groups of channels apart', () => {
    // Two groups of one channel, one filter each, of size 1: every channel times its own factor.
    const x = [
      [
        [1, 10],
        [2, 20],
      ],
    ];
    expect(values('Conv1D', { filters: 2, kernel_size: 1, groups: 2, use_bias: false }, x, [[[[3, 5]]]])).toEqual([
      [
        [3, 50],
        [6, 100],
      ],
    ]);
  });

  it('pool each channel over all places', () => {
    const x = [
      [
        [1, -1],
        [5, -7],
      ],
    ];
    expect(values('GlobalMaxPooling1D', {}, x)).toEqual([[5, -1]]);
    expect(values('GlobalAveragePooling1D', { keepdims: true }, x)).toEqual([[[3, -4]]]);
    expect(values('GlobalAveragePooling1D', { data_format: 'channels_first' }, x)).toEqual([[0, -1]]);
  });

  it('pad with zeros and crop', () => {
    const x = [[[1], [2], [3]]];
    expect(values('ZeroPadding1D', { padding: [1, 2] }, x)).toEqual([[[0], [1], [2], [3], [0], [0]]]);
    expect(values('Cropping1D', { cropping: [0, 2] }, x)).toEqual([[[1]]]);
    const image = [
      [
        [[1], [2]],
        [[3], [4]],
      ],
    ];
    expect(
      values(
        'ZeroPadding2D',
        {
          padding: [
            [1, 0],
            [0, 1],
          ],
        },
        image,
      ),
    ).toEqual([
      [
        [[0], [0], [0]],
        [[1], [2], [0]],
        [[3], [4], [0]],
      ],
    ]);
    expect(
      values(
        'Cropping2D',
        {
          cropping: [
            [0, 1],
            [1, 0],
          ],
        },
        image,
      ),
    ).toEqual([[[[2]]]]);
  });

  it('repeat and rearrange', () => {
    expect(values('UpSampling1D', { size: 2 }, [[[1], [2]]])).toEqual([[[1], [1], [2], [2]]]);
    expect(values('UpSampling2D', { size: [1, 2] }, [[[[1], [2]]]])).toEqual([[[[1], [1], [2], [2]]]]);
    expect(values('RepeatVector', { n: 2 }, [[1, 2]])).toEqual([
      [
        [1, 2],
        [1, 2],
      ],
    ]);
    expect(
      values('Permute', { dims: [2, 1] }, [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual([
      [
        [1, 3],
        [2, 4],
      ],
    ]);
  });

  it('act element by element', () => {
    expect(values('LeakyReLU', { negative_slope: 0.5 }, [[-2, 2]])).toEqual([[-1, 2]]);
    expect(values('ReLU', { max_value: 1 }, [[-2, 2]])).toEqual([[0, 1]]);
    expect(values('PReLU', {}, [[-2, 2]], [[0.25, 9]])).toEqual([[-0.5, 2]]);
    expect(values('Dropout', { rate: 0.5 }, [[-2, 2]])).toEqual([[-2, 2]]);
    expect(values('Activation', { activation: 'tanh' }, [[0]])).toEqual([[0]]);
  });

  it('look rows up, and normalise by what is kept', () => {
    expect(
      values(
        'Embedding',
        { input_dim: 2, output_dim: 2 },
        [[1, 0]],
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      ),
    ).toEqual([
      [
        [3, 4],
        [1, 2],
      ],
    ]);
    // (3 - 1) / sqrt(4) * 10 + 5
    expect(values('BatchNormalization', { epsilon: 0 }, [[3]], [[10], [5], [1], [4]])).toEqual([[15]]);
  });

  it('are not computed where an index is outside of a table', () => {
    expect(values('Embedding', { input_dim: 2, output_dim: 1 }, [[2]], [[[1], [2]]])).toBeUndefined();
  });

  it('are rounded to float32 unless asked for otherwise', () => {
    const x = ndarray(Float64Array.of(0.1), [1, 1]);
    const kernel = ndarray(Float64Array.of(3), [1, 1]);
    const output = applyLayer(layerOf('Dense', { units: 1, use_bias: false }), x, [kernel]);
    expect(output?.data[0]).toBe(Math.fround(0.1 * 3));
  });
});

describe('shapes of layers', () => {
  it('keep sizes that are not known', () => {
    expect(shape('ZeroPadding2D', {}, [null, null, 5, 3])).toEqual([null, null, 7, 3]);
    expect(shape('GlobalMaxPooling2D', {}, [null, null, null, 3])).toEqual([null, 3]);
    expect(shape('UpSampling3D', {}, [null, 2, null, 2, 1])).toEqual([null, 4, null, 4, 1]);
    expect(shape('Flatten', {}, [null, null, 3])).toEqual([null, null]);
    expect(shape('Reshape', { target_shape: [-1, 2] }, [null, null, 3])).toEqual([null, null, 2]);
  });

  it('count the weights that come with a layer', () => {
    const count = (name: string, args: LayerArguments, input: LayerShape): string[] =>
      (layerOf(name, args).weights?.(input) ?? []).map((weight) => `${weight.name} ${weight.shape.join('x')}`);
    expect(count('Conv2D', { filters: 4, kernel_size: [3, 2], groups: 2 }, [null, 8, 8, 6])).toEqual([
      'kernel 3x2x3x4',
      'bias 4',
    ]);
    expect(count('BatchNormalization', { scale: false }, [null, 7])).toEqual([
      'beta 7',
      'moving_mean 7',
      'moving_variance 7',
    ]);
    expect(count('PReLU', { shared_axes: [1] }, [null, 4, 3])).toEqual(['alpha 1x3']);
  });
});

/** The words are those of keras 3.15. */
describe('layers refuse, as Keras does,', () => {
  const refused = (name: string, args: LayerArguments, input: LayerShape): string => {
    try {
      const layer = layerOf(name, args);
      checkInputRank(layer, 'layer', input);
      return String(layer.outputShape(input));
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  it.each([
    ['Dense', {}, "Dense.__init__() missing 1 required positional argument: 'units'"],
    ['Dense', { units: -1 }, 'Received an invalid value for `units`, expected a positive integer. Received: units=-1'],
    [
      'Conv2D',
      { filters: 3, kernel_size: 3, groups: 2 },
      'The number of filters must be evenly divisible by the number of groups. Received: groups=2, filters=3.',
    ],
    [
      'Conv2D',
      { filters: 3, kernel_size: 3, strides: 2, dilation_rate: 2 },
      '`strides > 1` not supported in conjunction with `dilation_rate > 1`. Received: strides=(2, 2) and dilation_rate=(2, 2)',
    ],
    [
      'MaxPooling2D',
      { pool_size: [2, 2, 2] },
      'The `pool_size` argument must be a tuple of 2 integers. Received pool_size=(2, 2, 2)',
    ],
    [
      'Reshape',
      { target_shape: [5, -1] },
      'The total size of the tensor must be unchanged, however, the input size cannot by divided by the specified ' +
        'dimensions in target_shape. Received: input_shape=(4, 4, 3), target_shape=(5, -1)',
    ],
    ['ReLU', { max_value: -1 }, 'max_value of a ReLU layer cannot be a negative value. Received: max_value=-1'],
  ] as const)('%s with %j', (name, args, message) => {
    expect(refused(name, args as LayerArguments, [2, 4, 4, 3])).toBe(message);
  });

  it('an input of another rank', () => {
    expect(refused('MaxPooling1D', {}, [2, 4])).toBe(
      "Input 0 with name 'None' of layer 'layer' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (2, 4)",
    );
  });
});

describe('the list of layers', () => {
  it('has each class once, under all its names', () => {
    const names = layers.flatMap(({ className, aliases = [] }) => [className, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(findLayer(`tf.keras.layers.${name}`)).toBe(findLayer(name));
  });
});

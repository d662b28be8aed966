import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { keywords, pythonLiteral } from './pythonLiteral';
import { plain, runPython, valueAfter } from './runPython';

interface ShapeRecord {
  readonly id: string;
  readonly function: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly input_shape: readonly (number | null)[];
  readonly expected: readonly (number | null)[];
}

interface ValueRecord extends Omit<ShapeRecord, 'input_shape' | 'expected'> {
  readonly x: unknown;
  readonly weights?: readonly unknown[];
  readonly oracle: string;
  readonly expected: unknown;
}

function recordsOf(name: string): readonly unknown[] {
  const file = join(import.meta.dirname, '../../../golden', `${name}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly records: readonly unknown[] }).records;
}

const head = 'import numpy as np\nimport tensorflow as tf\nfrom tensorflow import keras\n';

describe('layers in a program', () => {
  it('compute the output shapes of the golden records', () => {
    const records = (recordsOf('layers-shapes') as readonly ShapeRecord[]).filter((_, index) => index % 8 === 0);
    const calls = records.map(
      ({ function: name, params, input_shape: shape }) =>
        `    ${name}(${keywords(params)}).compute_output_shape(${pythonLiteral(shape)}),\n`,
    );
    expect(valueAfter(`${head}result = [\n${calls.join('')}]\n`)).toEqual(records.map(({ expected }) => expected));
  });

  it('compute values with the weights that they are given', () => {
    const records = (recordsOf('layers-values') as readonly ValueRecord[]).filter(
      ({ weights }) => weights !== undefined,
    );
    for (const { function: name, params, weights = [], x, expected } of records) {
      const arrays = weights.map((each) => `np.array(${pythonLiteral(each)})`).join(', ');
      const program = `${head}layer = ${name}(${keywords(params)}, weights=[${arrays}])\nresult = layer(np.array(${pythonLiteral(x)}))\n`;
      const got = [valueAfter(program)].flat(9) as number[];
      const wanted = [expected].flat(9) as number[];
      expect(got).toHaveLength(wanted.length);
      // float32, by the golden data's own tolerance.
      got.forEach((value, index) => {
        expect(Math.abs(value - (wanted[index] ?? NaN))).toBeLessThanOrEqual(2e-5 * (1 + Math.abs(wanted[index] ?? 0)));
      });
    }
  });

  it('know the shape where weights are random', () => {
    const { names } = runPython(`${head}y = keras.layers.Dense(10)(tf.zeros([4, 3]))\nshape = y.shape\n`);
    expect(plain(names.get('shape'))).toEqual([4, 10]);
    expect(plain(names.get('y'))).toContain('random');
  });

  it('take constants as initializers', () => {
    const dense = "keras.layers.Dense(2, kernel_initializer='ones', bias_initializer=keras.initializers.Constant(0.5))";
    // 1 + 2, and the bias.
    expect(valueAfter(`${head}result = ${dense}([[1.0, 2.0]])\n`)).toEqual([[3.5, 3.5]]);
  });

  it('raise what Keras raises', () => {
    const program = `${head}
try:
    keras.layers.Conv2D(2, 3)(tf.zeros([4, 28, 28]))
    result = 'nothing'
except ValueError as error:
    result = str(error)
`;
    expect(valueAfter(program)).toBe(
      "Input 0 with name 'None' of layer 'conv2d' is incompatible with the layer: expected min_ndim=4, found ndim=3. " +
        'Full shape received: (4, 28, 28)',
    );
  });
});

describe('models in a program', () => {
  it('know their shapes layer by layer', () => {
    const program = `${head}
model = keras.Sequential()
model.add(keras.Input(shape=(28, 28, 1)))
model.add(keras.layers.Conv2D(32, 3, activation='relu'))
model.add(keras.layers.MaxPooling2D(2))
model.add(keras.layers.Flatten())
model.add(keras.layers.Dense(10, activation='softmax'))
result = [model.input_shape, model.output_shape, [layer.output_shape for layer in model.layers], model.count_params()]
`;
    // 28 - 2 = 26, half of it 13; 13 * 13 * 32 = 5408. Parameters: 9 * 32 + 32, and 5408 * 10 + 10.
    expect(valueAfter(program)).toEqual([
      [null, 28, 28, 1],
      [null, 10],
      [
        [null, 26, 26, 32],
        [null, 13, 13, 32],
        [null, 5408],
        [null, 10],
      ],
      320 + 54090,
    ]);
  });

  it('print their summary', () => {
    const program = `${head}
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1000), keras.layers.Dropout(0.5)])
model.summary()
`;
    const [printed] = runPython(program).printed;
    expect(printed?.text.split('\n')).toEqual([
      'Model: "sequential"',
      '┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓',
      '┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃',
      '┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩',
      '│ dense (Dense)                   │ (None, 1000)           │         5,000 │',
      '├─────────────────────────────────┼────────────────────────┼───────────────┤',
      '│ dropout (Dropout)               │ (None, 1000)           │             0 │',
      '└─────────────────────────────────┴────────────────────────┴───────────────┘',
      ' Total params: 5,000 (19.53 KB)',
      ' Trainable params: 5,000 (19.53 KB)',
      ' Non-trainable params: 0 (0.00 B)',
      '',
    ]);
  });

  it('made of tensors list their input', () => {
    const program = `${head}
inputs = keras.Input(shape=(3,))
outputs = keras.layers.Dense(2, kernel_initializer='ones')(keras.layers.ReLU()(inputs))
model = keras.Model(inputs, outputs)
result = [len(model.layers), model.output_shape, model(tf.constant([[1.0, -1.0, 2.0]])), model.predict([[1.0, 1.0, 1.0]])]
`;
    expect(valueAfter(program)).toEqual([3, [null, 2], [[3, 3]], [[3, 3]]]);
  });
});

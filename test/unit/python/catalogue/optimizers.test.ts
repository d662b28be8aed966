import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { keywords } from './pythonLiteral';
import { plain, runPython, valueAfter } from './runPython';

interface Trace {
  readonly id: string;
  readonly function: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly dtype: string;
  readonly start: number;
  readonly steps: number;
  readonly expected: readonly number[];
}

const file = join(import.meta.dirname, '../../../golden/optimizers.json');
const { records } = JSON.parse(readFileSync(file, 'utf8')) as { readonly records: readonly Trace[] };

/** The program that each record is about: `loss = var ** 2 / 2`, minimized step by step. */
function programOf({ function: name, params, start, steps }: Trace): string {
  return `
from tensorflow import keras
import tensorflow as tf
optimizer = ${name}(${keywords(params)})
var = tf.Variable(${start.toFixed(4)})
result = []
for _ in range(${String(steps)}):
    optimizer.minimize(lambda: (var ** 2) / 2.0, [var])
    result.append(var.numpy())
`;
}

describe('optimizers in a program', () => {
  const inFloat32 = records.filter(({ dtype }) => dtype === 'float32');

  it.each(inFloat32.map((record) => [record.id, record] as const))('minimize as Keras does: %s', (_id, record) => {
    const trace = valueAfter(programOf(record)) as readonly number[];
    expect(trace).toHaveLength(record.expected.length);
    // The golden data's own tolerance for float32.
    trace.forEach((value, step) => {
      const expected = record.expected[step] ?? NaN;
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(2e-5 * (1 + Math.abs(expected)));
    });
  });

  it('count their steps and hold their learning rate', () => {
    const program = `
import tensorflow as tf
opt = tf.keras.optimizers.SGD(learning_rate=0.5)
v = tf.Variable([1.0, 2.0])
opt.apply_gradients([(tf.constant([2.0, 2.0]), v)])
opt.learning_rate = 0.25
opt.apply_gradients(zip([tf.constant([4.0, 4.0])], [v]))
steps = opt.iterations.numpy()
rate = float(opt.learning_rate)
`;
    const { names } = runPython(program);
    expect(plain(names.get('v'))).toEqual([-1, 0]);
    expect(plain(names.get('steps'))).toBe(2);
    expect(plain(names.get('rate'))).toBe(0.25);
  });

  it('leave a variable unknown whose gradient is not known', () => {
    const program = `
import tensorflow as tf
v = tf.Variable([1.0, 2.0])
tf.keras.optimizers.SGD(0.1).apply_gradients([(tf.random.normal([2]), v)])
result = v + 1.0
`;
    expect(valueAfter(program)).toContain('random');
  });
});

/** Derivatives worked by hand. */
describe('gradients', () => {
  const gradient = (loss: string, of = 'v'): unknown =>
    valueAfter(`
import tensorflow as tf
from tensorflow import keras
v = tf.Variable([1.0, 2.0, 3.0])
w = tf.Variable(0.5)
with tf.GradientTape() as tape:
    loss = ${loss}
result = tape.gradient(loss, ${of})
`);

  it('go through operators and functions element by element', () => {
    expect(gradient('tf.reduce_sum(v ** 2)')).toEqual([2, 4, 6]);
    expect(gradient('tf.reduce_mean(tf.square(v - 1.0))')).toEqual([0, Math.fround(2 / 3), Math.fround(4 / 3)]);
    expect(gradient('tf.reduce_sum(1.0 / v)')).toEqual([-1, -0.25, Math.fround(-1 / 9)]);
    expect(gradient('tf.reduce_sum(v * w)', 'w')).toBe(6);
  });

  it('go on through losses of Keras', () => {
    // mean((2v)^2) has the derivative 8v/3.
    const expected = [8 / 3, 16 / 3, 8].map(Math.fround);
    expect(gradient('keras.losses.mean_squared_error(tf.constant([0.0, 0.0, 0.0]), v * 2.0)')).toEqual(expected);
    expect(gradient('keras.losses.MeanSquaredError()(tf.constant([0.0, 0.0, 0.0]), v * 2.0)')).toEqual(expected);
  });

  it('are None where nothing leads from the loss to the variable', () => {
    expect(gradient('tf.reduce_sum(v)', 'w')).toBeNull();
    expect(gradient('tf.reduce_sum(v)', '[v, w]')).toEqual([[1, 1, 1], null]);
  });

  it('are unknown behind an operation without a derivative here', () => {
    expect(gradient('tf.reduce_sum(tf.cumsum(v))')).toContain('the derivative of');
  });
});

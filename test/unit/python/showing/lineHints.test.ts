import { describe, expect, it } from 'vitest';
import { shortened } from '../../../../src/core/python/showing/shortened';
import { readWholeProgram } from '../programs/readWholeProgram';

/** The hints of a program, as `line: text`. */
function hintsOf(...lines: readonly string[]): readonly string[] {
  const { read, lineOf } = readWholeProgram(lines.join('\n'));
  return read.hints.map(
    ({ at, text, times }) => `${String(lineOf(at))}: ${text}${times > 1 ? ` x${String(times)}` : ''}`,
  );
}

const imports = [
  'import numpy as np',
  'import tensorflow as tf',
  'from keras import backend as K, layers, losses, metrics',
];

describe('a hint at the end of a line', () => {
  it('is there for calls of the catalogue, whatever hands their value on', () => {
    const lines = [
      'loss = losses.mean_absolute_error([[0., 1.]], [[1., 1.]])',
      'K.eval(losses.mean_absolute_error([[0., 1.]], [[1., 1.]]))',
      'losses.MeanAbsoluteError()([[0., 1.]], [[1., 1.]]).numpy()',
      'with tf.Session() as sess:',
      '    sess.run(loss)',
    ];
    expect(hintsOf(...imports, ...lines)).toEqual(['4: [0.5]', '5: [0.5]', '6: 0.5', '8: [0.5]']);
  });

  it('is there for what is printed, and for results of metrics, the program’s own too', () => {
    const lines = [
      'm = metrics.Mean()',
      'm.update_state([1, 2, 6])',
      'm.result()',
      'class Largest(metrics.Metric):',
      '    def __init__(self):',
      '        super().__init__()',
      "        self.largest = self.add_weight(name='largest', initializer='zeros')",
      '    def update_state(self, y_true, y_pred, sample_weight=None):',
      '        self.largest.assign(K.max(y_pred))',
      '    def result(self):',
      '        return self.largest',
      'own = Largest()',
      'own.update_state([1.], [7.])',
      'own.result().numpy()',
      "print('largest', own.result().numpy())",
    ];
    expect(hintsOf(...imports, ...lines)).toEqual(['6: 3.0', '17: 7.0', '18: largest 7.0']);
  });

  it('is a shape where the values are not known', () => {
    const lines = ['x = tf.random.normal((4, 28, 28, 3))', "y = layers.Conv2D(2, 3, activation='relu')(x)"];
    expect(hintsOf(...imports, ...lines)).toEqual(['5: (4, 26, 26, 2)']);
    const symbolic = ['inputs = layers.Input(shape=(16,))', 'outputs = layers.Dense(32)(inputs)'];
    expect(hintsOf(...imports, ...symbolic)).toContain('5: (None, 32)');
  });

  it('is on one line, as NumPy prints the dtype', () => {
    expect(hintsOf(...imports, 'print(np.eye(2, dtype=int))')).toEqual(['4: [[1 0] [0 1]]']);
    expect(hintsOf(...imports, 'print(tf.constant([0.5, 1.0]))')).toEqual(['4: [0.5 1. ]']);
  });

  it('is the last time where a line runs several times', () => {
    expect(hintsOf('for i in range(3):', '    print(i)')).toEqual(['2: 2 x3']);
  });

  it('is not there where there is nothing to say', () => {
    const quiet = [
      'x = np.array([1, 2])',
      'y = x * 2',
      'y.sum()',
      "print('a text')",
      'print()',
      'loss = losses.MeanSquaredError()',
    ];
    expect(hintsOf(...imports, ...quiet)).toEqual([]);
    expect(hintsOf(...imports, 'print(np.random.rand(3))', 'losses.mean_squared_error(a, b)')).toEqual([]);
  });
});

describe('a long value', () => {
  it('keeps its beginning and its end', () => {
    const text = `[${Array.from({ length: 50 }, (_, i) => String(i)).join(' ')}]`;
    const short = shortened(text);
    expect(short.length).toBeLessThanOrEqual(60);
    expect(short).toMatch(/^\[0 1 2 3 .* … .* 48 49\]$/);
    expect(shortened('[1 2]')).toBe('[1 2]');
  });
});

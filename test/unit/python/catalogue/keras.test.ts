import { describe, expect, it } from 'vitest';

import { definitions } from '../../../../src/core/catalogue/registry';
import { plain, runPython, valueAfter } from './runPython';

const head = 'import numpy as np\nimport tensorflow as tf\nfrom tensorflow import keras\n';

describe('losses of Keras', () => {
  // The examples of Keras's own documentation.
  const data = '[[0., 1.], [0., 0.]], [[1., 1.], [1., 0.]]';

  it('are functions under all their names', () => {
    for (const name of ['keras.losses.mean_squared_error', 'tf.keras.losses.mse', 'tf.keras.metrics.MSE']) {
      expect(valueAfter(`${head}result = ${name}(${data})`)).toEqual([0.5, 0.5]);
    }
  });

  it('are classes with a reduction and weights', () => {
    const mse = (args: string, weights = ''): unknown =>
      valueAfter(`${head}mse = keras.losses.MeanSquaredError(${args})\nresult = mse(${data}${weights})`);
    expect(mse('')).toBe(0.5);
    expect(mse('', ', sample_weight=[0.7, 0.3]')).toBe(0.25);
    expect(mse("reduction='sum'")).toBe(1);
    expect(mse("reduction='none'")).toEqual([0.5, 0.5]);
  });

  it('keep the dtype of NumPy as functions, and are float32 as classes', () => {
    const { names } = runPython(`${head}
a = keras.losses.mean_absolute_error(np.array([0.0]), np.array([0.1]))
b = keras.losses.MeanAbsoluteError()(np.array([0.0]), np.array([0.1]))
`);
    expect(names.get('a')).toMatchObject({ framework: 'tensorflow', array: { dtype: 'float64' } });
    expect(names.get('b')).toMatchObject({ framework: 'tensorflow', array: { dtype: 'float32' } });
  });

  it('remember the logits behind a softmax', () => {
    // The softmax of (0, 200) is (0, 1) in float32; from its logits the loss is 200, from the clipped 0 it is 16.1.
    const program = `${head}p = keras.activations.softmax(tf.constant([[0.0, 200.0]]))
result = keras.losses.categorical_crossentropy([[1.0, 0.0]], p)`;
    expect(valueAfter(program)).toEqual([200]);
  });

  it('have the request as their origin', () => {
    const loss = runPython(`${head}loss = keras.losses.huber([0.0], [2.0], delta=1.5)`).names.get('loss');
    expect(loss?.kind === 'array' && loss.origin?.request).toMatchObject({
      function: 'keras.losses.huber',
      params: { delta: 1.5 },
    });
  });

  it('are subclassed by programs', () => {
    const program = `${head}
class Squares(keras.losses.Loss):
    def call(self, y_true, y_pred):
        return tf.reduce_mean(tf.square(y_true - y_pred), axis=-1)
result = [Squares()(${data}), Squares(reduction='sum')(${data})]`;
    expect(valueAfter(program)).toEqual([0.5, 1]);
  });

  it('raise a TypeError for arguments that are missing or too many', () => {
    const raised = (call: string): unknown =>
      valueAfter(`${head}try:\n    ${call}\nexcept TypeError as error:\n    result = str(error)\n`);
    expect(raised('keras.losses.mse([1.0])')).toBe(
      "mean_squared_error() missing 1 required positional argument: 'y_pred'",
    );
    expect(raised('keras.losses.mse([1.0], [1.0], 3)')).toBe(
      'mean_squared_error() takes 2 positional arguments but 3 were given',
    );
  });
});

describe('metrics of Keras', () => {
  it('keep a state between updates', () => {
    // The example of keras.metrics.Mean.
    const program = `${head}
m = keras.metrics.Mean()
result = [m.result()]
m.update_state([1, 3, 5, 7])
result += [m.result(), m.total, m.count]
m.update_state([1, 3, 5, 7], sample_weight=[1, 1, 0, 0])
result += [m.result(), len(m.variables)]
m.reset_state()
result.append(m.result())`;
    // (16 + 4) / (4 + 2)
    expect(valueAfter(program)).toEqual([0, 4, 16, 4, Math.fround(20 / 6), 2, 0]);
  });

  it('are updated by a call, and merge', () => {
    const program = `${head}
a, b = keras.metrics.BinaryAccuracy(), keras.metrics.BinaryAccuracy(threshold=0.5)
result = [a([[1], [1], [0], [0]], [[0.98], [1], [0], [0.6]])]
b.update_state([[1]], [[0.1]])
a.merge_state([b])
result.append(a.result())`;
    expect(valueAfter(program)).toEqual([0.75, Math.fround(0.6)]);
  });

  it('do not know their state after something that is not known, until they are reset', () => {
    const program = `${head}
m = keras.metrics.Mean()
m.update_state(np.random.rand(3))
before = m.result()
m.reset_state()
m.update_state([2.0])
after = m.result()`;
    const { names } = runPython(program);
    expect(plain(names.get('before'))).toContain('random');
    expect(plain(names.get('after'))).toBe(2);
  });

  it('are subclassed by programs', () => {
    const program = `${head}
class BinaryTruePositives(keras.metrics.Metric):
    def __init__(self, name='binary_true_positives', **kwargs):
        super().__init__(name=name, **kwargs)
        self.true_positives = self.add_weight(name='tp', initializer='zeros')

    def update_state(self, y_true, y_pred, sample_weight=None):
        values = tf.logical_and(tf.cast(y_true, tf.bool), tf.cast(y_pred, tf.bool))
        self.true_positives.assign_add(tf.reduce_sum(tf.cast(values, self.dtype)))

    def result(self):
        return self.true_positives

m = BinaryTruePositives()
m.update_state([1, 1, 0, 1], [1, 0, 1, 1])
result = [m.result().numpy(), m.name, len(m.variables)]
m.reset_state()
result.append(m.result().numpy())
result.append(m([1], [1]).numpy())`;
    expect(valueAfter(program)).toEqual([2, 'binary_true_positives', 1, 0, 1]);
  });
});

describe('identifiers of Keras', () => {
  it('stand for functions and objects', () => {
    const program = `${head}
from keras import losses, metrics, activations
result = [
    losses.get('mse')([0.0, 0.0], [1.0, 3.0]),
    losses.deserialize('MeanSquaredError')([0.0, 0.0], [1.0, 3.0]),
    activations.get('relu')([-1.0, 2.0]),
    metrics.get('mae')([0.0, 0.0], [1.0, 3.0]),
]`;
    expect(valueAfter(program)).toEqual([5, 5, [0, 2], 2]);
  });

  it('raise what Keras raises where there is none', () => {
    const program = `${head}try:\n    keras.losses.get('cce')\nexcept ValueError:\n    result = 'refused'`;
    expect(valueAfter(program)).toBe('refused');
  });
});

describe('the catalogue in a program', () => {
  it('has every definition of Keras 3, torch, torchmetrics and scikit-learn under its id', () => {
    const ids = definitions.map(({ id }) => id).filter((id) => /^(keras|torch|torchmetrics|sklearn)\./.test(id));
    const roots = 'import keras\nimport torch\nimport torchmetrics\nimport sklearn\nimport sklearn.calibration\n';
    const { names } = runPython(`${roots}${ids.map((id, index) => `v${String(index)} = ${id}`).join('\n')}`);
    const kinds = ids.map((_, index) => names.get(`v${String(index)}`)?.kind);
    expect(ids.filter((_, index) => kinds[index] !== 'function' && kinds[index] !== 'class')).toEqual([]);
  });
});

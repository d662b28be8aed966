import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { callScript } from '../../../src/core/export/python/callScript';
import { nestedToArray } from '../../conformance/nestedToArray';
import { computedOf } from './goldenRequests';

const labels = nestedToArray([2, 0], 'int64');
const scores = nestedToArray([[0.1, 0.2, 0.7], [0.6, 0.3, 0.1]], 'float64'); // prettier-ignore
const truth = nestedToArray([1, 0, 1], 'int64');
const probability = nestedToArray([0.9, 0.4, 0.3], 'float64');

function script(request: ComputeRequest): string {
  const made = computedOf(request);
  if (made === undefined) throw new Error(`${request.function} was not computed`);
  return callScript(made);
}

/** The lines of a script that match. */
const linesWith = (text: string, part: string): string[] => text.split('\n').filter((line) => line.includes(part));

describe('callScript', () => {
  it('is a whole script: environment, imports, arrays, call, assertion', () => {
    const inputs = { y_true: nestedToArray([1, 2], 'float64'), y_pred: nestedToArray([1.5, 2], 'float64') };
    // (0.5^2 + 0) / 2 = 0.125
    expect(script({ function: 'keras.losses.MeanSquaredError', inputs })).toBe(
      [
        '# keras.losses.MeanSquaredError on these arrays, with the value that is expected of keras 3.15.',
        '',
        'import os',
        '',
        'os.environ["KERAS_BACKEND"] = "tensorflow"',
        '',
        'import keras',
        'import numpy as np',
        '',
        'y_true = np.array([1.0, 2.0], dtype=np.float32)',
        'y_pred = np.array([1.5, 2.0], dtype=np.float32)',
        '',
        'loss = keras.losses.MeanSquaredError()',
        'result = loss(y_true, y_pred)',
        '',
        'expected = 0.125',
        'np.testing.assert_allclose(keras.ops.convert_to_numpy(result), expected, rtol=1e-5, atol=1e-6)',
        'print(result)',
        '',
      ].join('\n'),
    );
  });

  it('updates a Keras metric once, with the weights by name', () => {
    const inputs = { y_true: truth, y_pred: probability, sample_weight: nestedToArray([1, 2, 3], 'float64') };
    const text = script({ function: 'keras.metrics.Precision', params: { thresholds: 0.35 }, inputs });
    expect(text.split('\n').filter((line) => /^(metric|result)/.test(line))).toEqual([
      'metric = keras.metrics.Precision(thresholds=0.35)',
      'metric.update_state(y_true, y_pred, sample_weight=sample_weight)',
      'result = metric.result()',
    ]);
  });

  it('puts a Keras mask on the prediction', () => {
    const inputs = { y_true: truth, y_pred: probability, mask: nestedToArray([1, 0, 1], 'bool') };
    const text = script({ function: 'keras.losses.BinaryCrossentropy', inputs });
    expect(linesWith(text, 'mask')).toEqual([
      'mask = np.array([True, False, True], dtype=np.bool_)',
      'backend.set_keras_mask(y_pred, keras.ops.convert_to_tensor(mask))',
    ]);
  });

  // KERAS_BACKEND chooses what Keras 3 computes with; JAX keeps 64 bits only when it is told to.
  it('chooses the backend of Keras, and its precision', () => {
    const inputs = { y_true: labels, y_pred: scores };
    const text = script({ function: 'keras_jax.losses.sparse_categorical_crossentropy', inputs, precision: 'float64' });
    expect(linesWith(text, 'os.environ')).toEqual([
      'os.environ["KERAS_BACKEND"] = "jax"',
      'os.environ["JAX_ENABLE_X64"] = "1"',
    ]);
    expect(text).toContain('keras.config.set_floatx("float64")');
    expect(text).toContain('result = keras.losses.sparse_categorical_crossentropy(y_true, y_pred)');
    expect(text).toContain('y_true = np.array([2, 0], dtype=np.int32)');
    // Keras keeps some of its numbers in float32 whatever the dtype.
    expect(text).toContain('rtol=1e-6, atol=1e-6');
  });

  it('evaluates the tensors of Keras 2', () => {
    const inputs = { y_true: truth, y_pred: probability };
    expect(linesWith(script({ function: 'keras2.losses.hinge', inputs }), 'hinge(')).toEqual([
      'result = keras.backend.eval(keras.losses.hinge(keras.backend.variable(y_true), keras.backend.variable(y_pred)))',
    ]);
  });

  it('averages a function by its name', () => {
    const params = { fn: 'keras.losses.binary_crossentropy', label_smoothing: 0.1 };
    const text = script({
      function: 'keras.metrics.MeanMetricWrapper',
      params,
      inputs: { y_true: truth, y_pred: probability },
    });
    expect(text).toContain('MeanMetricWrapper(fn=keras.losses.binary_crossentropy, label_smoothing=0.1)');
  });

  // torch 2.13: cross_entropy(input, target, weight=None, …); class indices are int64, probabilities floats.
  it('gives torch the prediction first, class indices in int64 and class probabilities as floats', () => {
    const weight = nestedToArray([1, 2, 3], 'float64');
    const name = 'torch.nn.functional.cross_entropy';
    const text = script({ function: name, inputs: { y_true: labels, y_pred: scores, weight } });
    expect(text).toContain('y_true = torch.tensor([2, 0], dtype=torch.int64)');
    expect(text).toContain(`result = ${name}(y_pred, y_true, weight=weight)`);
    const oneHot = nestedToArray([[0, 0, 1], [1, 0, 0]], 'int64'); // prettier-ignore
    expect(script({ function: name, inputs: { y_true: oneHot, y_pred: scores } })).toContain(
      'dtype=torch.float32,\n)\ny_pred',
    );
  });

  it('gives torch the names of three arrays in its order', () => {
    const [input1, input2] = [nestedToArray([1, 2], 'float64'), nestedToArray([2, 1], 'float64')];
    const inputs = { target: nestedToArray([1, -1], 'int64'), input2, input1 };
    expect(script({ function: 'torch.nn.functional.margin_ranking_loss', inputs })).toContain(
      'margin_ranking_loss(input1, input2, target)',
    );
  });

  // torchmetrics 1.9: a threshold that is no float is refused; integers as predictions are labels.
  it('gives torchmetrics floats as thresholds, and labels as integers', () => {
    const name = 'torchmetrics.functional.classification.binary_accuracy';
    const text = script({ function: name, params: { threshold: 1 }, inputs: { y_true: truth, y_pred: truth } });
    expect(text).toContain('binary_accuracy(y_pred, y_true, threshold=1.0)');
    expect(text).toContain('y_pred = torch.tensor([1, 0, 1], dtype=torch.int64)');
    const scored = script({ function: name, inputs: { y_true: truth, y_pred: probability } });
    expect(scored).toContain('y_pred = torch.tensor([0.9, 0.4, 0.3], dtype=torch.float32)');
  });

  it('compares the members of a tuple one by one, shorter curves without what fills them up', () => {
    const inputs = { y_true: truth, y_pred: probability };
    const text = script({ function: 'sklearn.metrics.roc_curve', inputs, precision: 'float64' });
    expect(linesWith(text, 'assert')).toEqual([
      'np.testing.assert_allclose(np.asarray(result[0], dtype=float), expected_0, rtol=1e-9, atol=1e-12)',
      'np.testing.assert_allclose(np.asarray(result[1], dtype=float), expected_1, rtol=1e-9, atol=1e-12)',
      'np.testing.assert_allclose(np.asarray(result[2], dtype=float), expected_2, rtol=1e-9, atol=1e-12)',
    ]);
    expect(text).toContain('expected_2 = [np.inf, 0.9, 0.4, 0.3]');
  });

  it('asks for the dict of a report, and compares its entries', () => {
    const inputs = { y_true: truth, y_pred: nestedToArray([1, 1, 1], 'int64') };
    const text = script({ function: 'sklearn.metrics.classification_report', inputs, precision: 'float64' });
    expect(text).toContain('classification_report(y_true, y_pred, output_dict=True)');
    // Two of three are right.
    expect(linesWith(text, 'result["accuracy"]')).toEqual([
      'np.testing.assert_allclose(np.asarray(result["accuracy"], dtype=float), 0.6666666666666666, rtol=1e-9, atol=1e-12)',
    ]);
  });

  it('loads arrays of more than 2,000 numbers, and says what to save', () => {
    const long = ndarray(new Float64Array(2001));
    const inputs = { y_true: long, y_pred: long };
    const text = script({ function: 'torch.nn.functional.mse_loss', params: { reduction: 'none' }, inputs });
    expect(text).toContain(
      '# The array of shape (2001,): save it first, with np.save("y_true.npy", …).\n' +
        'y_true = torch.from_numpy(np.load("y_true.npy")).to(torch.float32)',
    );
    expect(text).toContain('expected = np.load("expected.npy")');
    expect(text.length).toBeLessThan(2000);
  });

  it('writes NaN and infinities by their names in NumPy', () => {
    const odd = nestedToArray([NaN, -Infinity, -0], 'float64');
    const text = script({ function: 'keras.losses.mean_absolute_error', inputs: { y_true: odd, y_pred: odd } });
    expect(text).toContain('y_true = np.array([np.nan, -np.inf, -0.0], dtype=np.float32)');
    expect(text).toContain('expected = np.nan');
  });
});

import { describe, expect, it } from 'vitest';

import type { ComputeRequest } from '../../../src/core/compute/types';
import { numpyScript } from '../../../src/core/export/python/numpyScript';
import { nestedToArray } from '../../conformance/nestedToArray';
import { computedOf } from './goldenRequests';

function script(request: ComputeRequest): string {
  const made = computedOf(request);
  if (made === undefined) throw new Error(`${request.function} was not computed`);
  return numpyScript(made);
}

/** The statements between the arrays and what is expected. */
const stepsOf = (text: string): string | undefined => text.split('\n\n').at(-2);

const yTrue = nestedToArray([0, 1, 1], 'int64');
const yPred = nestedToArray([0.1, 0.8, 0.3], 'float64');
const inputs = { y_true: yTrue, y_pred: yPred };

describe('numpyScript', () => {
  it('has a line for each step, with the choices of the parameters made', () => {
    const inputs = { y_true: nestedToArray([1, 2], 'float64'), y_pred: nestedToArray([1.5, 2], 'float64') };
    expect(script({ function: 'keras.losses.MeanSquaredError', inputs })).toBe(
      [
        '# The steps of keras.losses.MeanSquaredError in plain NumPy. Reduced axes stay, with size 1.',
        'import numpy as np',
        '',
        'dtype = np.float32',
        '# Dividing by 0 and the logarithm of 0 give what the formula gives.',
        'np.seterr(all="ignore")',
        '',
        'y_true = np.array([1.0, 2.0], dtype=np.float32)',
        'y_pred = np.array([1.5, 2.0], dtype=np.float32)',
        '',
        'error = y_true - y_pred',
        'squared_error = np.square(error)',
        'loss = np.mean(squared_error, axis=0, keepdims=True)',
        'result = np.reshape(loss, ())',
        '',
        'expected = 0.125',
        'np.testing.assert_allclose(np.reshape(result, ()), expected, rtol=1e-5, atol=1e-6)',
        'print(np.reshape(result, ()))',
        '',
      ].join('\n'),
    );
  });

  it('keeps conditions as conditions until they are counted with', () => {
    expect(stepsOf(script({ function: 'keras.metrics.binary_accuracy', inputs }))).toContain('y_pred > 0.5');
  });

  it('says which step plain NumPy has no word for, and gives its values', () => {
    const text = script({ function: 'keras.activations.gelu', inputs: { x: yPred } });
    expect(text).toMatch(/# Plain NumPy has no erf: the values of .*erf/);
  });

  // Class balancing weights the focal factor, the reduction weights the losses.
  it('gives two steps of one name two names', () => {
    const weighted = { ...inputs, sample_weight: nestedToArray([1, 2, 3], 'float64') };
    const params = { apply_class_balancing: true };
    const text = script({ function: 'keras.losses.BinaryFocalCrossentropy', params, inputs: weighted });
    expect(text).toMatch(/^weighted = /m);
    expect(text).toMatch(/^weighted_2 = /m);
  });
});

import { describe, expect, it } from 'vitest';
import { originOf } from '../../../../src/core/python/showing/originOf';
import { runPython } from '../catalogue/runPython';

const head = `
import numpy as np
import tensorflow as tf
import tensorflow.keras.backend as K
import torch
from sklearn.metrics import mean_squared_error
a = tf.keras.losses.mean_squared_error([1.0, 2.0], [1.0, 4.0])
t = torch.nn.functional.mse_loss(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0]))
s = mean_squared_error([1.0, 2.0], [1.0, 4.0])
`;

function functionBehind(expression: string): string | undefined {
  const value = runPython(`${head}r = ${expression}`).names.get('r');
  return value && originOf(value)?.request.function;
}

describe('the call that a value came from', () => {
  it.each(['a', 'K.eval(a)', 'a.numpy()', 'float(a)', 'round(float(a), 4)', 'np.array(a)', 'a.numpy().item()'])(
    'is kept in %s',
    (expression) => {
      expect(functionBehind(expression)).toBe('keras.losses.mean_squared_error');
    },
  );

  it('is kept in a session', () => {
    expect(functionBehind('tf.Session().run(a)')).toBe('keras.losses.mean_squared_error');
  });

  it.each(['t.item()', 't.detach()', 't.detach().cpu().numpy()', 'float(t)'])('is kept in %s', (expression) => {
    expect(functionBehind(expression)).toBe('torch.nn.functional.mse_loss');
  });

  it('is kept in a rounded number of scikit-learn', () => {
    expect(functionBehind('round(s, 2)')).toBe('sklearn.metrics.mean_squared_error');
  });

  it('is lost when something else is computed', () => {
    expect(functionBehind('a.numpy() + 1')).toBeUndefined();
    expect(functionBehind('float(a) ** 0.5')).toBeUndefined();
  });
});

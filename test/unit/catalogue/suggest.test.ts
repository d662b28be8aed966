import { describe, expect, it } from 'vitest';
import { suggestIds } from '../../../src/core/catalogue/suggest';

const ids = [
  'keras.losses.mean_squared_error',
  'keras.losses.MeanSquaredError',
  'keras.losses.mean_absolute_error',
  'keras.losses.mean_squared_logarithmic_error',
  'keras.losses.binary_crossentropy',
  'keras.losses.categorical_crossentropy',
  'keras.losses.sparse_categorical_crossentropy',
  'keras.losses.log_cosh',
  'keras.losses.hinge',
  'keras.losses.squared_hinge',
  'keras.losses.poisson',
  'keras.metrics.binary_accuracy',
  'keras.metrics.top_k_categorical_accuracy',
  'keras.activations.softmax',
];

describe('suggestIds', () => {
  it.each([
    ['mean_sqaured_error', 'keras.losses.mean_squared_error'],
    ['keras.losses.mean_square_error', 'keras.losses.mean_squared_error'],
    ['meanSquaredError', 'keras.losses.mean_squared_error'],
    ['binary_cross_entropy', 'keras.losses.binary_crossentropy'],
    ['softmx', 'keras.activations.softmax'],
    ['logcosh', 'keras.losses.log_cosh'],
    ['soft', 'keras.activations.softmax'],
    ['hinge_loss', 'keras.losses.hinge'],
    ['tf.keras.losses.Poison', 'keras.losses.poisson'],
    ['topk_categorical_accuracy', 'keras.metrics.top_k_categorical_accuracy'],
    ['squared error', 'keras.losses.mean_squared_error'],
  ])('for %s offers %s first', (name, expected) => {
    expect(suggestIds(name, ids)[0]).toBe(expected);
  });

  it('offers no more than the limit, best first, in the order of the list when equally near', () => {
    expect(suggestIds('mean_squared_error', ids, 2)).toEqual([
      'keras.losses.mean_squared_error',
      'keras.losses.MeanSquaredError',
    ]);
  });

  it('counts two letters in the wrong order as one slip', () => {
    expect(suggestIds('rleu', ['rule', 'relu'])).toEqual(['relu', 'rule']);
  });

  it('offers nothing for names that are like none', () => {
    expect(suggestIds('xyz', ids)).toEqual([]);
    expect(suggestIds('', ids)).toEqual([]);
    expect(suggestIds('mean_squared_error'.repeat(10_000), ids)).toEqual([]);
    expect(suggestIds('mean_squared_error', [])).toEqual([]);
  });
});

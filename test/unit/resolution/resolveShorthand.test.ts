import { describe, expect, it } from 'vitest';

import type { Shape } from '../../../src/core/array/ndarray';
import { resolveInKeras23, resolveInKeras3, resolveInTfKeras } from '../../../src/core/resolution/resolveShorthand';

const seen = (yTrue: Shape, yPred: Shape): { y_true: Shape; y_pred: Shape } => ({ y_true: yTrue, y_pred: yPred });

// Expected: test/golden/compile-resolution.json, made by Keras 3.15.1, 2.15.0 and 2.3.1.
describe('resolveInKeras3', () => {
  it.each([
    [[8, 1], [8, 1], 'one-output', 'BinaryAccuracy'],
    [[8], [8, 1], 'one-output', 'BinaryAccuracy'],
    [[8], [8, 3], 'class-indices', 'SparseCategoricalAccuracy'],
    [[8, 1], [8, 3], 'class-indices', 'SparseCategoricalAccuracy'],
    [[8, 3], [8, 3], 'one-per-class', 'CategoricalAccuracy'],
    [[8], [8], 'one-per-class', 'CategoricalAccuracy'],
  ] as const)('makes of "accuracy" on %j and %j, by the rule %s, %s', (yTrue, yPred, rule, name) => {
    expect(resolveInKeras3('accuracy', 'metric', seen(yTrue, yPred))).toMatchObject({
      rule,
      definition: { id: `keras.metrics.${name}` },
    });
  });

  it('keeps the string as the metric’s name, whatever its case', () => {
    expect(resolveInKeras3('ACC', 'metric', seen([8, 1], [8, 1]))).toMatchObject({
      identifier: 'ACC',
      function: 'binary_accuracy',
    });
  });

  it('knows the cross-entropies as losses alone, and accuracies as metrics alone', () => {
    const shapes = seen([8], [8, 3]);
    expect(resolveInKeras3('ce', 'loss', shapes)?.definition.id).toBe('keras.losses.SparseCategoricalCrossentropy');
    expect(resolveInKeras3('ce', 'metric', shapes)).toBeUndefined();
    expect(resolveInKeras3('accuracy', 'loss', shapes)).toBeUndefined();
    expect(resolveInKeras3('mse', 'loss', shapes)).toBeUndefined();
  });
});

describe('resolveInTfKeras', () => {
  it('takes all four as metrics, by the shapes', () => {
    expect(resolveInTfKeras('ce', seen([8], [8, 3]))?.function).toBe('sparse_categorical_crossentropy');
    expect(resolveInTfKeras('Accuracy', seen([8, 3], [8, 1]))?.function).toBe('binary_accuracy');
  });
});

describe('resolveInKeras23', () => {
  it.each([
    ['binary_crossentropy', 'binary-loss', 'keras2_3.metrics.binary_accuracy'],
    ['sparse_categorical_crossentropy', 'sparse-loss', 'keras2_3.metrics.sparse_categorical_accuracy'],
    ['categorical_crossentropy', 'other-loss', 'keras2_3.metrics.categorical_accuracy'],
    ['hinge', 'other-loss', 'keras2_3.metrics.categorical_accuracy'],
  ])('goes by the loss %s, not by y_true', (loss, rule, id) => {
    for (const yTrue of [[8], [8, 3]]) {
      const found = resolveInKeras23('accuracy', { ...seen(yTrue, [8, 3]), loss });
      expect(found).toMatchObject({ rule, definition: { id } });
    }
  });

  it('takes one column for binary whatever the loss, and lower case only', () => {
    const shapes = { ...seen([8, 1], [8, 1]), loss: 'mean_squared_error' };
    expect(resolveInKeras23('acc', shapes)?.function).toBe('binary_accuracy');
    expect(resolveInKeras23('ACC', shapes)).toBeUndefined();
  });
});

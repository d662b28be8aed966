import { describe, expect, it } from 'vitest';

import { toNested } from '../../../src/core/array/ndarray';
import type { Nested } from '../../../src/core/array/ndarray';
import { findDefinition } from '../../../src/core/catalogue/registry';
import { adaptInputs } from '../../../src/core/compare/adaptInputs';
import { nestedToArray } from '../../conformance/nestedToArray';

function adapted(id: string, yTrue: Nested, yPred: Nested) {
  const definition = findDefinition(id);
  if (definition === undefined) throw new Error(id);
  const given = { y_true: nestedToArray(yTrue, 'float64'), y_pred: nestedToArray(yPred, 'float64') };
  const { inputs, params, changes } = adaptInputs(definition, given);
  return { y_true: inputs.y_true && toNested(inputs.y_true), y_pred: inputs.y_pred && toNested(inputs.y_pred), params, changes }; // prettier-ignore
}

const probabilities = [[0.1, 0.7, 0.2], [0.5, 0.2, 0.3]]; // prettier-ignore

describe('arrays in the form that a function takes', () => {
  it('are class indices for one-hot rows, and one-hot rows for class indices', () => {
    expect(adapted('keras.losses.sparse_categorical_crossentropy', [[0, 1, 0], [1, 0, 0]], probabilities).y_true).toEqual([1, 0]); // prettier-ignore
    expect(adapted('keras.losses.categorical_crossentropy', [1, 2], probabilities)).toMatchObject({
      y_true: [[0, 1, 0], [0, 0, 1]], // prettier-ignore
      changes: ['y_true as one-hot rows'],
    });
  });

  it('are labels where a function takes no scores', () => {
    expect(adapted('sklearn.metrics.accuracy_score', [1, 2], probabilities)).toMatchObject({
      y_pred: [1, 0],
      changes: ['the most probable class of y_pred'],
    });
    expect(adapted('sklearn.metrics.precision_score', [1, 0], [0.5, 0.51]).y_pred).toEqual([0, 1]);
  });

  it('are vectors outside Keras, columns in it', () => {
    const column = [[0.2], [0.9]];
    expect(adapted('sklearn.metrics.mean_squared_error', [[0.1], [1.5]], column).y_pred).toEqual([0.2, 0.9]);
    expect(adapted('keras.losses.mean_squared_error', [[0.1], [1.5]], column).y_pred).toEqual(column);
  });

  it('come with the classes where a function has to be told', () => {
    expect(adapted('sklearn.metrics.log_loss', [1, 0], probabilities).params).toEqual({ labels: [0, 1, 2] });
    expect(adapted('keras.metrics.MeanIoU', [0, 1, 3], [0, 1, 2]).params).toEqual({ num_classes: 4 });
  });

  it('are left alone when they are what it takes', () => {
    expect(adapted('keras.losses.mean_squared_error', [[1.5, 2]], [[1, 2.5]]).changes).toEqual([]);
  });
});

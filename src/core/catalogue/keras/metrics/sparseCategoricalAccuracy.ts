import type { Definition } from '../../definition';
import { indexTrue, scoresPred } from '../inputs';
import { meanMetric } from '../meanMetric';
import { indicesBesideRows } from '../shapes';

/**
 * 1 where the largest score stands at the class whose index y_true holds, else 0.
 *
 * y_true `[...]` or `[..., 1]`, y_pred `[..., C]`; one value per row, `[...]`. The first one of equal scores counts.
 */
const sparseCategoricalAccuracyFunction: Definition = {
  id: 'keras.metrics.sparse_categorical_accuracy',
  concept: 'categorical-accuracy',
  kind: 'metric',
  form: 'function',
  better: 'higher',
  aliases: ['sparse_categorical_accuracy'],
  doc: '1 where the largest score stands at the class whose index y_true holds, else 0.',
  inputs: { y_true: indexTrue, y_pred: scoresPred },
  params: {},
  prepare: indicesBesideRows,
  steps: { predicted: 'argmax(y_pred)', match: 'y_true == predicted' },
  axisLetter: 'c',
  source: 'keras 3.15 · keras.metrics.sparse_categorical_accuracy',
};

export const sparseCategoricalAccuracy: readonly Definition[] = [
  sparseCategoricalAccuracyFunction,
  meanMetric(sparseCategoricalAccuracyFunction, 'SparseCategoricalAccuracy'),
];

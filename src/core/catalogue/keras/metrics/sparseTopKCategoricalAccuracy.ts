import type { Definition } from '../../definition';
import { indexTrue, scoresPred } from '../inputs';
import { meanMetric } from '../meanMetric';
import { indicesBesideRows } from '../shapes';
import { topK } from './topKCategoricalAccuracy';

/**
 * 1 where the class whose index y_true holds is among the k largest scores, else 0.
 *
 * y_true `[...]`, y_pred `[..., C]`; one value per row, `[...]`. Ties count in favour of the true class. With
 * `from_sorted_ids`, y_pred holds class ids in the order of their scores, and the first k are looked at.
 */
const sparseTopKCategoricalAccuracyFunction: Definition = {
  id: 'keras.metrics.sparse_top_k_categorical_accuracy',
  concept: 'top-k-accuracy',
  kind: 'metric',
  form: 'function',
  better: 'higher',
  aliases: ['sparse_top_k_categorical_accuracy'],
  doc: '1 where the class whose index y_true holds is among the k largest scores, else 0.',
  inputs: { y_true: indexTrue, y_pred: scoresPred },
  params: {
    k: topK,
    from_sorted_ids: { type: 'boolean', default: false, doc: 'y_pred holds class ids, best first, not scores' },
  },
  prepare: indicesBesideRows,
  steps: { match: 'from_sorted_ids ? in_first_k(y_true, y_pred, k) : in_top_k(y_true, y_pred, k)' },
  axisLetter: 'c',
  source: 'keras 3.15 · keras.metrics.sparse_top_k_categorical_accuracy',
};

export const sparseTopKCategoricalAccuracy: readonly Definition[] = [
  sparseTopKCategoricalAccuracyFunction,
  meanMetric(sparseTopKCategoricalAccuracyFunction, 'SparseTopKCategoricalAccuracy'),
];

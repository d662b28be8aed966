import type { Definition } from '../definition';
import { indexTrue, scoresPred } from '../keras/inputs';
import { binaryAccuracy as binaryAccuracyNow } from '../keras/metrics/binaryAccuracy';
import { sparseCategoricalAccuracy as sparseCategoricalAccuracyNow } from '../keras/metrics/sparseCategoricalAccuracy';
import { sparseTopKCategoricalAccuracy as sparseTopKNow } from '../keras/metrics/sparseTopKCategoricalAccuracy';
import { topK, topKCategoricalAccuracy as topKNow } from '../keras/metrics/topKCategoricalAccuracy';
import { asGiven, older } from './older';

/** Rows of scores, and the index of each row's class in a column. */
const columnBesideRows = {
  y_true: { ...indexTrue, rank: 2, doc: 'the true classes, as indices from 0, in a column' },
  y_pred: { ...scoresPred, rank: 2 },
};

/**
 * The accuracies that Keras 2 computes in its own way.
 *
 * Binary accuracy rounds predictions (a half to the even number, and 1.7 to 2) and takes the mean over the last axis; since
 * 2.3 another threshold than 0.5 may be given. In 2.1 the sparse forms take the largest value of y_true's last axis for the
 * label, which for labels of shape `(n,)` is one label for all, and top-k accuracies give the mean over the batch.
 */
export const accuracy: readonly Definition[] = [
  older(binaryAccuracyNow, 'keras2.metrics.binary_accuracy', {
    params: {},
    doc: 'The share of the last axis in which y_pred, rounded, equals y_true.',
    steps: { predicted: 'round(y_pred)', match: 'y_true == predicted', accuracy: 'mean(match)' },
  }),
  older(binaryAccuracyNow, 'keras2_3.metrics.binary_accuracy', {
    doc: 'The share of the last axis in which y_pred, rounded or compared with the threshold, equals y_true.',
    steps: {
      predicted: 'threshold == 0.5 ? round(y_pred) : y_pred > threshold',
      match: 'y_true == predicted',
      accuracy: 'mean(match)',
    },
  }),
  older(sparseCategoricalAccuracyNow, 'keras2.metrics.sparse_categorical_accuracy', {
    prepare: asGiven,
    inputs: columnBesideRows,
    steps: { label: 'max(y_true)', predicted: 'argmax(y_pred)', match: 'label == predicted' },
  }),
  older(topKNow, 'keras2.metrics.top_k_categorical_accuracy', {
    doc: 'The share of the batch in which the true class is among the k largest scores.',
    steps: { label: 'argmax(y_true)', match: 'in_top_k(label, y_pred, k)', accuracy: 'mean(match, 0)' },
  }),
  older(sparseTopKNow, 'keras2.metrics.sparse_top_k_categorical_accuracy', {
    doc: 'The share of the batch in which the class whose index y_true holds is among the k largest scores.',
    prepare: asGiven,
    inputs: columnBesideRows,
    params: { k: topK },
    steps: { label: 'max(y_true)', match: 'in_top_k(label, y_pred, k)', accuracy: 'mean(match, 0)' },
  }),
];

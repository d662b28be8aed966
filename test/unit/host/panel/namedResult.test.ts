import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import type { ComputeResult } from '../../../../src/core/compute/types';
import * as engine from '../../../../src/host/engine';
import { namedResult } from '../../../../src/host/panel/namedResult';

const vector = (values: readonly number[]) => ndarray(Float64Array.from(values));
const inputs = { y_true: vector([0, 1, 1, 0, 1]), y_pred: vector([0, 1, 0, 0, 1]) };
const result = (name: string, params = {}): ComputeResult =>
  engine.compute({ function: `sklearn.metrics.${name}`, inputs, params, precision: 'float64' });

describe('a result with names', () => {
  it('of a report is its table: classes and averages by precision, recall, f1-score and support', () => {
    const named = namedResult(result('classification_report'));
    expect(named?.columns).toEqual(['precision', 'recall', 'f1-score', 'support']);
    // Of class 0: 2 of 3 that are predicted, 2 of 2 that are there.
    expect(named?.rows.slice(0, 3)).toEqual([
      { name: '0', cells: ['0.6667', '1', '0.8', '2'] },
      { name: '1', cells: ['1', '0.6667', '0.8', '3'] },
      { name: 'accuracy', cells: ['', '', '0.8', '5'] },
    ]);
    expect(named?.rows.map(({ name }) => name).slice(3)).toEqual(['macro avg', 'weighted avg']);
  });

  it('of arrays side by side has a column for each', () => {
    expect(namedResult(result('precision_recall_fscore_support'))).toEqual({
      columns: ['precision', 'recall', 'fscore', 'support'],
      rows: [
        { name: '0', cells: ['0.6667', '1', '0.8', '2'] },
        { name: '1', cells: ['1', '0.6667', '0.8', '3'] },
      ],
      more: 0,
    });
  });

  it('of single numbers has a row for each', () => {
    expect(namedResult(result('class_likelihood_ratios'))).toEqual({
      columns: [],
      rows: [
        { name: 'positive_likelihood_ratio', cells: ['nan'] },
        { name: 'negative_likelihood_ratio', cells: ['0.3333'] },
      ],
      more: 0,
    });
  });

  it('of long curves has the first rows, and says how many there are more', () => {
    const array = vector(Array.from({ length: 80 }, (_, at) => at));
    const named = namedResult({
      ...result('roc_curve'),
      outputs: [
        { name: 'fpr', array },
        { name: 'tpr', array },
      ],
    });
    expect([named?.rows.length, named?.more, named?.rows[49]]).toEqual([50, 30, { name: '49', cells: ['49', '49'] }]);
  });

  it('is none of a number, or of a list that has no names', () => {
    expect(namedResult(result('accuracy_score'))).toBeUndefined();
    expect(namedResult(result('confusion_matrix'))).toBeUndefined();
  });
});

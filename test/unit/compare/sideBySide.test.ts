import { describe, expect, it } from 'vitest';

import { toNested } from '../../../src/core/array/ndarray';
import type { Nested } from '../../../src/core/array/ndarray';
import { sideBySide } from '../../../src/core/compare/sideBySide';
import type { LibraryRow } from '../../../src/core/compare/sideBySide';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { phrase, renderPhrase } from '../../../src/core/issues/phrase';
import { inEnglish } from '../../../src/core/issues/renderIssue';
import { nestedToArray } from '../../conformance/nestedToArray';

function rowsOf(
  id: string,
  yTrue: Nested,
  yPred: Nested,
  params: ComputeRequest['params'] = {},
): readonly LibraryRow[] {
  const inputs = { y_true: nestedToArray(yTrue, 'float64'), y_pred: nestedToArray(yPred, 'float64') };
  return sideBySide({ function: id, params, inputs });
}

const valueOf = (rows: readonly LibraryRow[], id: string): Nested | undefined => {
  const value = rows.find((row) => row.function === id)?.value;
  return value && toNested(value);
};

describe('libraries side by side', () => {
  it('begins with the function asked for, and gives each library the arrays in the form that it takes', () => {
    const rows = rowsOf('keras.losses.categorical_crossentropy', [[0, 1, 0], [0, 0, 1]], [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]); // prettier-ignore
    expect(rows[0]).toMatchObject({ function: 'keras.losses.categorical_crossentropy', changes: [] });
    const library = rows.find((row) => row.function === 'sklearn.metrics.log_loss');
    expect(library).toMatchObject({ call: 'log_loss(labels=[0, 1, 2])', changes: ['y_true as class indices'] });
    // scikit-learn 1.9.1: log_loss([1, 2], y_pred, labels=[0, 1, 2])
    expect(valueOf(rows, 'sklearn.metrics.log_loss')).toBeCloseTo(1.176939193690798, 14);
    // Keras 3.15.1, float32: BinaryCrossentropy()
    expect(valueOf(rows, 'keras.losses.BinaryCrossentropy')).toBeCloseTo(0.6866617, 6);
  });

  it('says why a library refuses the arrays, and leaves out functions that these values are not meant for', () => {
    const rows = rowsOf('sklearn.metrics.f1_score', [0, 0, 1, 2], [0, 1, 1, 2], { average: 'macro' });
    const refused = rows.find((row) => row.function === 'torchmetrics.functional.classification.binary_f1_score');
    expect(refused?.value).toBeUndefined();
    expect(refused?.issues.some(({ severity }) => severity === 'error')).toBe(true);
    expect(rows.some((row) => row.function === 'keras.losses.Dice')).toBe(false);
  });

  it('compares conventions in float64 and says what float32 loses', () => {
    // R2 of a target that hardly varies: -9 in float64, 1.5998535 in Keras (float32).
    const rows = rowsOf('keras.metrics.R2Score', [[700], [700.1], [700], [700]], [[700.1], [699.9], [700.05], [700.15]]); // prettier-ignore
    expect(rows.every(({ value, parting }) => value === undefined || parting === undefined)).toBe(true);
    const lost = rows[0]?.rounding?.words ?? phrase('');
    expect(renderPhrase(lost, inEnglish)).toMatch(/^In float32 .*the result is 1\.59985\d? instead of -9/);
  });

  it('is empty for a name that nothing has', () => {
    expect(rowsOf('nothing.of.that.name', [1], [1])).toEqual([]);
  });
});

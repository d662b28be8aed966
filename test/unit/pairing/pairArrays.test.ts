import { describe, expect, it } from 'vitest';
import { ndarray, type NDArray } from '../../../src/core/array/ndarray';
import { pairArrays } from '../../../src/core/pairing/pairArrays';
import { swapRoles, type NamedArray, type Pairing } from '../../../src/core/pairing/pairing';

const vector = (...values: number[]): NDArray => ndarray(Float64Array.from(values));
const matrix = (...rows: number[][]): NDArray =>
  ndarray(Float64Array.from(rows.flat()), [rows.length, rows[0]?.length ?? 0]);
const column = (...values: number[]): NDArray => ndarray(Float64Array.from(values), [values.length, 1]);

/** Arrays one after the other in a text, each with its name or none. */
const text = (...arrays: [name: string | undefined, value: NDArray][]): NamedArray[] =>
  arrays.map(([name, value], i) => ({ name, value, start: 100 * i }));

/** Role -> index. */
const indices = ({ roles }: Pairing) =>
  Object.fromEntries(Object.entries(roles).map(([role, { index }]) => [role, index]));
const reasons = ({ roles }: Pairing) =>
  Object.fromEntries(Object.entries(roles).map(([role, { reason }]) => [role, reason]));

const labels = vector(0, 1, 1, 0);
const predictions = vector(0.1, 0.8, 0.6, 0.3);

describe('pairArrays by names', () => {
  it.each([
    ['y_true', 'y_pred'],
    ['yTrue', 'yPred'],
    ['Y_TRUE', 'Y_PRED'],
    ['labels', 'logits'],
    ['target', 'output'],
    ['targets', 'outputs'],
    ['y', 'y_hat'],
    ['y', 'yhat'],
    ['y_test', 'y_score'],
    ['test_labels', 'test_preds'],
    ['ground_truth', 'predictions'],
    ['groundTruth', 'predicted'],
    ['gt', 'scores'],
    ['true_y', 'pred_y'],
    ['y_true_batch1', 'y_pred_batch1'],
    ['true_labels', 'predicted_labels'],
    ['self.y_true', 'self.y_proba'],
    ['真实值', '预测值'],
    ['标签', '预测标签'],
  ])('knows %s and %s, whichever comes first and whatever the values', (trueName, predName) => {
    expect(indices(pairArrays(text([trueName, predictions], [predName, labels])))).toEqual({ y_true: 0, y_pred: 1 });
    expect(indices(pairArrays(text([predName, labels], [trueName, predictions])))).toEqual({ y_true: 1, y_pred: 0 });
  });

  it('is certain of clear names, and less so of a bare y', () => {
    expect(pairArrays(text(['labels', labels], ['y_pred', predictions])).roles).toEqual({
      y_true: { index: 0, reason: 'by-name', confidence: 'certain' },
      y_pred: { index: 1, reason: 'by-name', confidence: 'certain' },
    });
    expect(pairArrays(text(['y', labels], ['y_pred', predictions])).roles.y_true?.confidence).toBe('likely');
  });

  it('gives the array without a name the role that is left', () => {
    const pairing = pairArrays(text([undefined, labels], ['y_true', predictions]));
    expect(indices(pairing)).toEqual({ y_true: 1, y_pred: 0 });
    expect(reasons(pairing)).toEqual({ y_true: 'by-name', y_pred: 'remaining' });
  });

  it('takes weights and masks by name, beside or between the two', () => {
    const weights = vector(1, 2, 1, 0.5);
    for (const name of ['sample_weight', 'sampleWeights', 'weights', 'w', 'label_weights', '权重']) {
      expect(indices(pairArrays(text(['y_true', labels], [name, weights], ['y_pred', predictions])))).toEqual({
        y_true: 0,
        y_pred: 2,
        sample_weight: 1,
      });
    }
    const masked = text(['y_true', labels], ['y_pred', predictions], ['padding_mask', labels]);
    expect(indices(pairArrays(masked))).toEqual({ y_true: 0, y_pred: 1, mask: 2 });
  });

  it('does not take a list of true positives for labels', () => {
    const pairing = pairArrays(text(['true_positives', predictions], ['list', labels]));
    expect(indices(pairing)).toEqual({ y_true: 1, y_pred: 0 });
    expect(reasons(pairing)).toEqual({ y_true: 'by-values', y_pred: 'by-values' });
  });

  it('pairs what was selected even when the shapes do not fit', () => {
    const pairing = pairArrays(text(['y_true', labels], ['y_pred', vector(0.5, 0.5, 0.5)]));
    expect(indices(pairing)).toEqual({ y_true: 0, y_pred: 1 });
    const nameless = pairArrays(text([undefined, vector(0.5, 0.2)], [undefined, vector(0.5, 0.5, 0.5)]));
    expect(reasons(nameless)).toEqual({ y_true: 'by-order', y_pred: 'by-order' });
  });

  it('tells two arrays whose names claim the same role apart by their values', () => {
    const pairing = pairArrays(text(['target', predictions], ['labels', labels]));
    expect(indices(pairing)).toEqual({ y_true: 1, y_pred: 0 });
  });
});

describe('pairArrays without telling names', () => {
  const rows = matrix([0.3, 0.5, 0.2], [0.1, 0.8, 0.1]);

  it.each([
    ['class indices and rows of probabilities', vector(1, 2), rows, 'by-shape'],
    ['a column of class indices and rows', column(1, 2), rows, 'by-shape'],
    ['one-hot rows and probabilities', matrix([0, 1, 0], [0, 0, 1]), rows, 'by-values'],
    ['zeros and ones, and fractions', labels, predictions, 'by-values'],
    ['signs and scores', vector(-1, 1, 1), vector(0.3, -0.2, 1.7), 'by-values'],
    ['a vector and a column', vector(0, 1, 1), column(0.5, 0.5, 0.7), 'by-values'],
  ])('recognises %s in either order', (_, yTrue, yPred, reason) => {
    for (const order of [
      [yTrue, yPred],
      [yPred, yTrue],
    ] as const) {
      const pairing = pairArrays(text([undefined, order[0]], ['array', order[1]]));
      expect(indices(pairing)).toEqual({ y_true: order.indexOf(yTrue), y_pred: order.indexOf(yPred) });
      expect(reasons(pairing)).toEqual({ y_true: reason, y_pred: reason });
    }
  });

  it('takes the first in the text as y_true when nothing else tells, and calls it a guess', () => {
    const [first, second] = text(['a', vector(2.5, 3.5)], ['b', vector(2.4, 3.9)]);
    expect(pairArrays([first!, second!]).roles).toEqual({
      y_true: { index: 0, reason: 'by-order', confidence: 'guess' },
      y_pred: { index: 1, reason: 'by-order', confidence: 'guess' },
    });
    expect(indices(pairArrays([second!, first!]))).toEqual({ y_true: 1, y_pred: 0 });
  });

  it('takes the third of three selected arrays as weights when it has a number for each sample', () => {
    const three = text([undefined, labels], [undefined, predictions], [undefined, vector(1, 1, 2, 2)]);
    expect(indices(pairArrays(three))).toEqual({ y_true: 0, y_pred: 1, sample_weight: 2 });
    expect(pairArrays(three).roles.sample_weight?.confidence).toBe('guess');
    const negative = text([undefined, labels], [undefined, predictions], [undefined, vector(1, -1, 2, 2)]);
    expect(indices(pairArrays(negative))).toEqual({ y_true: 0, y_pred: 1 });
  });

  it('does not take fractions, negative or too large numbers for class indices of rows', () => {
    for (const other of [vector(0.5, 1.5), vector(-1, 1), vector(7, 8)]) {
      const three = text([undefined, other], [undefined, rows], [undefined, vector(0, 2)]);
      expect(indices(pairArrays(three))).toMatchObject({ y_true: 2, y_pred: 1 });
    }
  });

  it('has x and values for one array alone, and nothing for none', () => {
    expect(indices(pairArrays(text(['y_pred', predictions])))).toEqual({ x: 0, values: 0 });
    expect(reasons(pairArrays(text(['y_pred', predictions])))).toEqual({ x: 'alone', values: 'alone' });
    expect(pairArrays([])).toEqual({ roles: {}, swapped: false });
  });
});

describe('pairArrays around a focus', () => {
  const numbered = text(
    ['y_true1', labels],
    ['y_true2', labels],
    ['y_pred1', predictions],
    ['y_pred2', predictions],
    ['weights', vector(1, 2, 3, 4)],
  );

  it('finds the partner with the same number', () => {
    for (const [focus, yTrue, yPred] of [
      [0, 0, 2],
      [1, 1, 3],
      [2, 0, 2],
      [3, 1, 3],
    ] as const) {
      expect(indices(pairArrays(numbered, { focus }))).toMatchObject({ y_true: yTrue, y_pred: yPred });
    }
  });

  it('finds the partner with the same suffix across others that are nearer', () => {
    const arrays = text(
      ['y_true_a', labels],
      ['y_pred_c', predictions],
      ['y_pred_b', predictions],
      ['y_pred_a', predictions],
    );
    expect(indices(pairArrays(arrays, { focus: 0 }))).toEqual({ y_true: 0, y_pred: 3 });
  });

  it.each([
    ['true first', ['y_true', 'y_pred', 'y_true', 'y_pred'], [1, 0, 3, 2]],
    ['predictions first', ['y_pred', 'y_true', 'y_pred', 'y_true'], [1, 0, 3, 2]],
  ])('pairs names that are used again with their neighbours: %s', (_, names, partners) => {
    const arrays = text(...names.map((name): [string, NDArray] => [name, predictions]));
    partners.forEach((partner, focus) => {
      expect(Object.values(indices(pairArrays(arrays, { focus }))).sort()).toEqual([focus, partner].sort());
    });
  });

  it('gives two predictions the same labels', () => {
    const arrays = text(['y_true', labels], ['y_pred_small', predictions], ['y_pred_large', predictions]);
    expect(indices(pairArrays(arrays, { focus: 1 }))).toEqual({ y_true: 0, y_pred: 1 });
    expect(indices(pairArrays(arrays, { focus: 2 }))).toEqual({ y_true: 0, y_pred: 2 });
  });

  it('prefers the shape that fits to the nearer array', () => {
    const arrays = text(['y_true', labels], ['y_pred', vector(0.5, 0.5)], ['probs', predictions]);
    expect(indices(pairArrays(arrays, { focus: 0 }))).toEqual({ y_true: 0, y_pred: 2 });
  });

  it('keeps to the same number even where the shapes do not fit, so that the mistake shows', () => {
    const arrays = text(['y_true1', labels], ['probs', predictions], ['y_pred1', vector(0.5, 0.5)]);
    expect(indices(pairArrays(arrays, { focus: 0 }))).toEqual({ y_true: 0, y_pred: 2 });
  });

  it('does not share a partner that has a better match and another shape', () => {
    const arrays = text(['y_true', labels], ['y_pred', predictions], ['y_pred', vector(0.5, 0.5)]);
    expect(indices(pairArrays(arrays, { focus: 2 }))).toEqual({ x: 2, values: 2 });
  });

  it('takes the nearest array of a fitting shape when only one has a name', () => {
    const arrays = text(
      ['layers', vector(64, 32)],
      ['a', predictions],
      ['sizes', vector(7, 8, 9)],
      ['y_true', labels],
      ['b', predictions],
      ['c', predictions],
    );
    const pairing = pairArrays(arrays, { focus: 3 });
    expect(indices(pairing)).toEqual({ y_true: 3, y_pred: 4 });
    expect(reasons(pairing)).toEqual({ y_true: 'by-name', y_pred: 'nearest' });
  });

  it('leaves an array alone when nothing fits it', () => {
    const arrays = text(['layers', vector(64, 32)], ['sizes', vector(7, 8, 9)], ['y_true', labels]);
    for (const focus of [0, 1, 2]) expect(indices(pairArrays(arrays, { focus }))).toEqual({ x: focus, values: focus });
  });

  it('takes sample_weight from anywhere, but weights only from nearby', () => {
    const between = Array.from({ length: 6 }, (_, i): [string, NDArray] => [`list${String(i)}`, vector(i, 7)]);
    const far = (name: string) =>
      text([name, vector(1, 2, 3, 4)], ...between, ['y_true', labels], ['y_pred', predictions]);
    expect(indices(pairArrays(far('sample_weight'), { focus: 7 }))).toEqual({ y_true: 7, y_pred: 8, sample_weight: 0 });
    expect(indices(pairArrays(far('weights'), { focus: 7 }))).toEqual({ y_true: 7, y_pred: 8 });
    expect(indices(pairArrays(numbered, { focus: 3 }))).toEqual({ y_true: 1, y_pred: 3, sample_weight: 4 });
  });

  it('does not take weights that do not fit the samples', () => {
    const arrays = text(['y_true', labels], ['y_pred', predictions], ['sample_weight', vector(1, 2)]);
    expect(indices(pairArrays(arrays, { focus: 0 }))).toEqual({ y_true: 0, y_pred: 1 });
  });

  it('finds the pair that weights under the cursor belong to', () => {
    expect(indices(pairArrays(numbered, { focus: 4 }))).toEqual({ y_true: 1, y_pred: 3, sample_weight: 4 });
  });

  it('refuses a focus that is not there', () => {
    expect(() => pairArrays(numbered, { focus: 9 })).toThrow(RangeError);
  });
});

describe('swapRoles', () => {
  it('exchanges y_true and y_pred and keeps the rest', () => {
    const pairing = pairArrays(text(['y_true', labels], ['y_pred', predictions], ['weights', labels]));
    expect(indices(swapRoles(pairing))).toEqual({ y_true: 1, y_pred: 0, sample_weight: 2 });
    expect(swapRoles(pairing).swapped).toBe(true);
    expect(swapRoles(swapRoles(pairing))).toEqual(pairing);
  });
});

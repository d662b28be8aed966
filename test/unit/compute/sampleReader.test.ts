import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import { sampleReader } from '../../../src/core/compute/sampleReader';
import { work } from '../../../src/core/compute/work';

const array = (values: readonly number[], shape: readonly number[]) => ndarray(Float64Array.from(values), shape);

const yTrue = array([0, 0, 1, 1, 0, 0], [2, 3]);
const yPred = array([0.1, 0.2, 0.7, 0.5, 0.25, 0.25], [2, 3]);

describe('sampleReader', () => {
  it('counts rows where the function reduces the last axis, each with its values and their positions', () => {
    const request = { function: 'keras.losses.categorical_crossentropy', inputs: { y_true: yTrue, y_pred: yPred } };
    const reader = sampleReader(request)!;
    expect(reader.samples).toBe(2);
    expect(reader.index(1)).toEqual([1]);
    expect(reader.inputs.map(({ role, text, positions }) => [role, text(1), positions(1)])).toEqual([
      ['y_true', '[1., 0., 0.]', { start: 3, end: 6 }],
      ['y_pred', '[0.5 , 0.25, 0.25]', { start: 3, end: 6 }],
    ]);
  });

  it('says of each sample what work says', () => {
    const request = { function: 'keras.losses.mean_squared_error', inputs: { y_true: yTrue, y_pred: yPred } };
    const reader = sampleReader(request)!;
    for (let sample = 0; sample < reader.samples; sample += 1) {
      expect(reader.index(sample)).toEqual(work(request, sample)!.index);
    }
  });

  it('has no positions where the values of a sample lie apart', () => {
    const inputs = { y_true: yTrue, y_pred: yPred };
    const request = { function: 'keras.losses.categorical_crossentropy', params: { axis: 0 }, inputs };
    const reader = sampleReader(request)!;
    expect(reader.samples).toBe(3);
    expect(reader.inputs[1]?.text(2)).toBe('[0.7 , 0.25]');
    expect(reader.inputs[1]?.positions(2)).toBeUndefined();
  });

  it('has one value of each input where the function works element by element', () => {
    const inputs = { y_true: array([1, 2], [2, 1]), y_pred: array([1.5, 4], [2, 1]) };
    const reader = sampleReader({ function: 'sklearn.metrics.mean_squared_error', inputs })!;
    expect(reader.inputs.map(({ text, positions }) => [text(1), positions(1)])).toEqual([
      ['2.0', { start: 1, end: 2 }],
      ['4.0', { start: 1, end: 2 }],
    ]);
  });

  it('shortens long rows', () => {
    const long = array(
      Array.from({ length: 24 }, (_, at) => at),
      [2, 12],
    );
    const reader = sampleReader({
      function: 'keras.losses.mean_squared_error',
      inputs: { y_true: long, y_pred: long },
    })!;
    expect(reader.inputs[0]?.text(0)).toMatch(/^\[ ?0\., +1\., +\.\.\., +10\., +11\.\]$/);
  });

  it('has no inputs where all values are taken together, and is none for what cannot be computed', () => {
    const inputs = { y_true: array([0, 1, 1, 0], [4]), y_pred: array([0.2, 0.7, 0.4, 0.6], [4]) };
    expect(sampleReader({ function: 'keras.metrics.AUC', inputs })?.inputs).toEqual([]);
    expect(sampleReader({ function: 'keras.losses.nothing', inputs })).toBeUndefined();
  });
});

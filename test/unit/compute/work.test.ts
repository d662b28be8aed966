import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import type { NDArray } from '../../../src/core/array/ndarray';
import { compute } from '../../../src/core/compute/compute';
import { formulaView } from '../../../src/core/compute/formulaView';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { work } from '../../../src/core/compute/work';

const rows = (values: readonly (readonly number[])[]): NDArray =>
  ndarray(Float64Array.from(values.flat()), [values.length, values[0]?.length ?? 0]);

const yTrue = rows([
  [0, 1, 0],
  [0, 0, 1],
]);
const yPred = rows([
  [0.3, 0.5, 0.2],
  [0.2, 0.8, 0.1],
]);

describe('work', () => {
  it('puts the chosen row into every step and all rows into the reduction', () => {
    const worked = work({ function: 'CategoricalCrossentropy', inputs: { y_true: yTrue, y_pred: yPred } }, 1);
    expect(worked?.samples).toBe(2);
    expect(worked?.inputs).toEqual([
      { role: 'y_true', text: '[0. 0. 1.]' },
      { role: 'y_pred', text: '[0.2 0.8 0.1]' },
    ]);
    const steps = Object.fromEntries((worked?.steps ?? []).map((step) => [step.name, step]));
    expect(steps.q?.tex).toBe('\\frac{\\left[0.2,\\ 0.8,\\ 0.1\\right]}{0.2 + 0.8 + 0.1}');
    // 0.1 / 1.1 = 0.0909…, -log of it = 2.3978952…
    expect(steps.loss).toMatchObject({ symbol: 'L_{i}', value: '2.3978953', overall: false });
    expect(steps.result).toMatchObject({ tex: '\\frac{0.6931 + 2.398}{2}', overall: true });
  });

  it('counts single values as samples where a function takes in a whole vector', () => {
    const vector = ndarray(Float64Array.of(0, 1, 1, 0, 1, 0, 1, 1));
    const predicted = ndarray(Float64Array.of(0.1, 0.8, 0.4, 0.3, 0.9, 0.2, 0.6, 0.7));
    const worked = work({ function: 'mse', inputs: { y_true: vector, y_pred: predicted } }, 2);
    expect(worked?.samples).toBe(8);
    expect(worked?.steps[0]?.tex).toBe('1 - 0.4');
    // Eight terms: the first three, how many follow, and the last.
    expect(worked?.steps.at(-1)?.tex).toBe('\\frac{0.01 + 0.04 + 0.36 + \\underbrace{\\cdots}_{4} + 0.09}{8}');
  });

  it('stays within the samples that there are', () => {
    const request: ComputeRequest = { function: 'mse', inputs: { y_true: yTrue, y_pred: yPred } };
    expect(work(request, 99)?.sample).toBe(1);
    expect(work(request, -1)?.sample).toBe(0);
  });

  it('shows the branch that the data chose', () => {
    const worked = work({ function: 'hinge', inputs: { y_true: yTrue, y_pred: yPred } }, 0);
    expect(worked?.steps.find(({ name }) => name === 't')?.tex).toBe('2 \\cdot \\left[0,\\ 1,\\ 0\\right] - 1');
  });
});

describe('formulaView', () => {
  it('writes short steps into the formula and gives an inner sum an index of its own', () => {
    const { tex, legend } = formulaView({ function: 'cce', inputs: { y_true: yTrue, y_pred: yPred } });
    expect(tex).toBe(
      'L_{i} = -\\sum_{c=1}^{C} y_{ic} \\cdot \\log \\operatorname{clip}\\left(\\frac{\\hat{y}_{ic}}{\\sum_{k=1}^{C} \\hat{y}_{ik}},\\ \\epsilon,\\ 1 - \\epsilon\\right)',
    );
    expect(legend.map(({ tex: symbol, name }) => [symbol, name])).toEqual([
      ['y', 'y_true'],
      ['\\hat{y}', 'y_pred'],
      ['\\epsilon = 10^{-7}', undefined],
      ['N = 2', undefined],
      ['C = 3', undefined],
    ]);
  });
});

describe('compute', () => {
  it('names what is missing, unknown or out of range', () => {
    const codes = (request: ComputeRequest): string[] => compute(request).issues.map(({ code }) => code);
    expect(codes({ function: 'mse', inputs: { y_true: yTrue } })).toEqual(['compute.missing-input']);
    expect(codes({ function: 'mean_squared_eror', inputs: {} })).toEqual(['compute.unknown-function']);
    const inputs = { y_true: yTrue, y_pred: yPred };
    expect(codes({ function: 'mse', params: { axis: 0 }, inputs })).toEqual(['compute.unknown-param']);
    expect(codes({ function: 'bce', params: { label_smoothing: 2 }, inputs })).toEqual(['compute.param-range']);
    expect(codes({ function: 'bce', params: { from_logits: 'yes' }, inputs })).toEqual(['compute.param-type']);
  });

  it('says when the library reads an array with another rank', () => {
    const { issues, value } = compute({
      function: 'mse',
      inputs: { y_true: ndarray(Float64Array.of(1, 2)), y_pred: ndarray(Float64Array.of(1, 4), [2, 1]) },
    });
    expect(value?.shape).toEqual([2]);
    expect(Array.from(value?.data ?? [])).toEqual([0, 4]);
    expect(issues.map(({ code }) => code)).toEqual(['shapes.same-rank']);
  });

  it('warns when every value of one array meets every value of the other', () => {
    const { value, issues } = compute({
      function: 'poisson',
      inputs: { y_true: ndarray(Float64Array.of(1, 2)), y_pred: ndarray(Float64Array.of(1, 4), [2, 1]) },
    });
    expect(value?.shape).toEqual([2]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['array.broadcast-trap', 'warning']]);
  });

  it('refuses what would compare every one of too many values with every other', () => {
    const { value, issues } = compute({
      function: 'poisson',
      inputs: { y_true: ndarray(new Float64Array(10_000)), y_pred: ndarray(new Float64Array(10_000), [10_000, 1]) },
    });
    expect(value).toBeUndefined();
    expect(issues.at(-1)).toMatchObject({ code: 'compute.too-large', params: { step: 'term', received: 1e8 } });
  });

  it('gives every digit in exact precision', () => {
    const { digits } = compute({
      function: 'keras.losses.MeanAbsoluteError',
      inputs: { y_true: ndarray(Float64Array.of(0, 0, 0)), y_pred: ndarray(Float64Array.of(1, 0, 0)) },
      precision: 'exact',
    });
    expect(digits).toEqual([`0.${'3'.repeat(64)}`]);
  });
});

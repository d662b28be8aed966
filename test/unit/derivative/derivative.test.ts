import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import type { NDArray } from '../../../src/core/array/ndarray';
import type { ParamValue, Role } from '../../../src/core/catalogue/definition';
import type { Inputs } from '../../../src/core/compute/types';
import { derivative } from '../../../src/core/derivative/derivative';
import type { Derivative } from '../../../src/core/derivative/derivative';
import { renderIssue } from '../../../src/core/issues/renderIssue';

const rows = (...values: readonly number[][]): NDArray =>
  ndarray(Float64Array.from(values.flat()), [values.length, values[0]!.length]);
const vector = (...values: readonly number[]): NDArray => ndarray(Float64Array.from(values));

type Params = Readonly<Record<string, ParamValue>>;

function derived(name: string, inputs: Inputs, params: Params = {}, role?: Role): Derivative {
  const { value, issues } = derivative({ function: name, inputs, params }, role);
  if (value === undefined) throw new Error(issues.map((each) => renderIssue(each)).join(' '));
  return value;
}

const refusal = (name: string, inputs: Inputs, role?: Role): string | undefined =>
  derivative({ function: name, inputs }, role).issues.map((each) => renderIssue(each))[0];

function expectClose(gradient: NDArray, expected: readonly number[]): void {
  expect(gradient.data).toHaveLength(expected.length);
  expected.forEach((value, at) => expect(gradient.data[at]).toBeCloseTo(value, 12));
}

const softmax = (logits: readonly number[]): number[] => {
  const exps = logits.map(Math.exp);
  const sum = exps.reduce((a, b) => a + b);
  return exps.map((each) => each / sum);
};
const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

describe('derivative', () => {
  const truth = vector(1.5, -2, 0.25, 4);
  const predicted = vector(1, -2.5, 3, 4);

  it('of the mean squared error is 2 (p - y) / n', () => {
    const { role, gradient, summed } = derived('mse', { y_true: truth, y_pred: predicted });
    expect({ role, summed }).toEqual({ role: 'y_pred', summed: false });
    expectClose(gradient, [-0.25, -0.25, 1.375, 0]);
  });

  it('by y_true has the other sign', () => {
    expectClose(derived('mse', { y_true: truth, y_pred: predicted }, {}, 'y_true').gradient, [0.25, 0.25, -1.375, 0]);
  });

  it('of the mean absolute error is sign(p - y) / n', () => {
    expectClose(derived('mae', { y_true: truth, y_pred: predicted }).gradient, [-0.25, -0.25, 0.25, 0]);
  });

  it('of the cross-entropy from logits is softmax - y, divided by the number of samples in the class form', () => {
    const logits = [
      [2, -1, 0.5],
      [0, 0, 3],
    ];
    const labels = [
      [1, 0, 0],
      [0, 0.25, 0.75],
    ];
    const expected = logits.flatMap((row, i) => softmax(row).map((p, c) => p - labels[i]![c]!));
    const inputs = { y_true: rows(...labels), y_pred: rows(...logits) };
    const sum = derived('keras.losses.categorical_crossentropy', inputs, { from_logits: true });
    expect(sum.summed).toBe(true);
    expectClose(sum.gradient, expected);
    expectClose(
      derived('keras.losses.CategoricalCrossentropy', inputs, { from_logits: true }).gradient,
      expected.map((value) => value / 2),
    );
  });

  it('of torch’s cross_entropy with class indices is softmax - one-hot', () => {
    const logits = [0.2, -3, 1];
    const { gradient } = derived('torch.nn.functional.cross_entropy', { y_true: vector(2), y_pred: rows(logits) });
    const [a = NaN, b = NaN, c = NaN] = softmax(logits);
    expectClose(gradient, [a, b, c - 1]);
  });

  it('of the binary cross-entropy from logits is sigmoid - y, at a logit of 0 too', () => {
    const logits = [0, 0, 2, -30];
    const labels = [1, 0, 1, 0];
    const inputs = { y_true: vector(...labels), y_pred: vector(...logits) };
    expectClose(
      derived('keras.losses.binary_crossentropy', inputs, { from_logits: true }).gradient,
      logits.map((logit, i) => (sigmoid(logit) - labels[i]!) / 4),
    );
  });

  it('of the binary cross-entropy is (p - y) / (p (1 - p)), and 0 where epsilon clips', () => {
    const inputs = { y_true: vector(1, 0, 1), y_pred: vector(0.8, 0.3, 0) };
    expectClose(derived('keras.losses.binary_crossentropy', inputs).gradient, [-1 / 0.8 / 3, 1 / 0.7 / 3, 0]);
  });

  it('of the hinge is -y / n inside the margin and 0 outside', () => {
    const inputs = { y_true: vector(1, -1), y_pred: vector(0.5, -2) };
    expectClose(derived('keras.losses.hinge', inputs).gradient, [-0.5, 0]);
  });

  it('of an activation is by x', () => {
    const { role, gradient } = derived('keras.activations.sigmoid', { x: vector(0, 2) });
    expect(role).toBe('x');
    expectClose(gradient, [0.25, sigmoid(2) * (1 - sigmoid(2))]);
  });

  it('has the shape in which the input was given', () => {
    const inputs = { y_true: vector(1, 2), y_pred: rows([0.5], [3]) };
    expect(derived('keras.losses.mean_squared_error', inputs).gradient.shape).toEqual([2, 1]);
  });

  it('weighs each sample as the loss does', () => {
    const inputs = { y_true: rows([1], [1]), y_pred: rows([0], [0]), sample_weight: vector(3, 1) };
    expectClose(derived('keras.losses.MeanSquaredError', inputs).gradient, [-3, -1]);
  });

  it('is exact where the value would be rounded to float32', () => {
    const inputs = { y_true: vector(0), y_pred: vector(0.1) };
    expect([...derived('mse', inputs).gradient.data]).toEqual([0.2]);
  });
});

describe('there is no derivative', () => {
  const labels = vector(0, 1);
  const scores = rows([0.9, 0.1], [0.4, 0.6]);

  it('of what counts, and the step that counts is named', () => {
    expect(refusal('keras.metrics.sparse_categorical_accuracy', { y_true: labels, y_pred: scores })).toBe(
      'There is no derivative by y_pred: step predicted counts or compares (argmax), so that small changes change nothing.',
    );
  });

  it('by an input that was not given', () => {
    expect(refusal('mse', { y_true: labels, y_pred: labels }, 'x')).toBe(
      'keras.losses.mean_squared_error was not given x; expected the derivative by one of its inputs.',
    );
  });

  it('through a function whose rule is not known', () => {
    const inputs = { y_true: labels, y_pred: vector(0.2, 0.7), sample_weight: vector(1, 2) };
    expect(refusal('sklearn.metrics.median_absolute_error', inputs)).toMatch(/no rule is known for weighted_quantile/);
  });

  it('of a request that cannot be computed, for the same reason', () => {
    expect(refusal('mse', { y_true: labels })).toMatch(/needs y_pred/);
  });
});

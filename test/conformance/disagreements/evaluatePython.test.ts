import { describe, expect, it } from 'vitest';

import { compareNested } from '../compareNested';
import { evaluatePython } from './evaluatePython';
import { arrayFor, frameworkOf } from './framework';
import { parsePython } from './python/parse';
import type { Value } from './values';
import { goldenOf, isKind, Refused, tensor, UnknownCall } from './values';

const arrays = {
  a: { values: [[0.2, 0.5, 0.3], [0.1, 0.7, 0.2]], whole: false }, // prettier-ignore
  b: { values: [1.5, -2, 0.25], whole: false },
  w: { values: [1, 2, 3], whole: false },
  i: { values: [0, 2, 1], whole: true },
  m: { values: [[1, 0, 2], [3, 1, 1]], whole: true }, // prettier-ignore
};

const numpy = 'numpy 2.4.6 / scipy (float64)';
const torch = 'torch 2.13.0 (float32)';
const keras = 'keras 3.15.1 (TensorFlow 2.21.0 backend, float32)';

function evaluated(call: string, text: string): Value {
  const framework = frameworkOf(text);
  const named = Object.entries(arrays).map(
    ([name, array]) => [name, tensor(arrayFor(framework, name, array))] as const,
  );
  return evaluatePython(parsePython(call), { arrays: Object.fromEntries(named), framework, requests: [] });
}

const dtypeOf = (value: Value): string | undefined => (isKind(value, 'tensor') ? value.array.dtype : undefined);

describe('evaluatePython', () => {
  // Printed by NumPy 2.4.6.
  it.each([
    ['a[..., -1]', [0.3, 0.2]],
    ['a[:, ::-1]', [[0.3, 0.5, 0.2], [0.2, 0.7, 0.1]]], // prettier-ignore
    ['a[1, 1:]', [0.7, 0.2]],
    ['b[:, None].shape', [3, 1]],
    ['b[i]', [1.5, 0.25, -2]],
    ['a[:, i]', [[0.2, 0.3, 0.5], [0.1, 0.2, 0.7]]], // prettier-ignore
    ['a[np.arange(2), np.array([1, 2])]', [0.5, 0.2]],
    ['a[a > 0.25]', [0.5, 0.3, 0.7]],
    ['np.transpose(a[None], (1, 2, 0)).shape', [2, 3, 1]],
    ['a.reshape(3, -1)', [[0.2, 0.5], [0.3, 0.1], [0.7, 0.2]]], // prettier-ignore
    ['a.sum(axis=1, keepdims=True)', [[1], [1]]],
    ['m // 2', [[0, 0, 1], [1, 0, 0]]], // prettier-ignore
    ['-m % 3', [[2, 0, 1], [0, 2, 2]]], // prettier-ignore
    ['-b[0] ** 2', -2.25],
    ['(m > 1) & (m < 3)', [[0, 0, 1], [0, 0, 0]]], // prettier-ignore
    ['a @ w', [2.1, 2.1]],
    ['np.argmax(a)', 4],
    ['np.argsort(-b)[::-1]', [1, 2, 0]],
    ['np.repeat(b, 2)', [1.5, 1.5, -2, -2, 0.25, 0.25]],
    ['np.column_stack([b, w])', [[1.5, 1], [-2, 2], [0.25, 3]]], // prettier-ignore
    ['np.eye(3)[i]', [[1, 0, 0], [0, 0, 1], [0, 1, 0]]], // prettier-ignore
    ['np.clip(b, 0.1, None)', [1.5, 0.1, 0.25]],
    ['np.var(b, ddof=1)', 3.1458333333333335],
    ['1 - np.sum((b - w) ** 2) / np.sum((w - w.mean()) ** 2)', -10.90625],
    ['np.float32(0.1)', 0.10000000149011612],
  ])('%s is what NumPy prints', (call, expected) => {
    const roundoff = { absolute: 0, relative: 1e-15 };
    expect(compareNested(goldenOf(evaluated(call, numpy)), expected, roundoff)).toMatchObject({ equal: true });
  });

  // NumPy's promotion rules (NEP 50) and torch's (torch.result_type).
  it.each([
    ['m / 2', numpy, 'float64'],
    ['m / 2', torch, 'float32'],
    ['m + 1', torch, 'int64'],
    ['b.astype("float32") * 2.5', numpy, 'float32'],
    ['b.astype("float32") + m', numpy, 'float64'],
    ['b + m', torch, 'float32'],
    ['b.double() * 2', torch, 'float64'],
    ['m > 1', numpy, 'bool'],
  ])('%s in %s has the dtype %s', (call, framework, dtype) => {
    expect(dtypeOf(evaluated(call, framework))).toBe(dtype);
  });

  it('unpacks a slice of what a function of the catalogue returns', () => {
    // By hand: one positive, ranked first. The curve has precision 1 from recall 0 to 1, so that its area is 1.
    const call = 'sklearn.metrics.auc(*sklearn.metrics.precision_recall_curve([0, 1], [0.1, 0.9])[1::-1])';
    expect(goldenOf(evaluated(call, 'scikit-learn 1.9.1 (float64)'))).toBe(1);
  });

  it('counts unlike batches alike for a plain function, and by their size for the loss', () => {
    // By hand: batches of two samples and one; F1 is 2/3 and 1; the losses are (0.01 + 0.64)/2 and 0.01.
    const call =
      'evaluate(np.array([[1.0], [1.0], [1.0]]), np.array([[0.9], [0.2], [0.9]]), "mse", [f1_batch_fn], batch_size=2)';
    const value = goldenOf(evaluated(call, keras)) as Readonly<Record<string, number>>;
    expect(value.f1_batch_fn).toBeCloseTo((2 / 3 + 1) / 2, 6);
    expect(value.loss).toBeCloseTo((0.01 + 0.64 + 0.01) / 3, 6);
  });

  it('takes the logits that TensorFlow keeps with a sigmoid, on that backend alone', () => {
    // The cross-entropy of label 1 from the logit -50 is 50 to float32; from the clipped probability it is -log(1e-7).
    const call = 'keras.losses.binary_crossentropy(np.array([1.0]), keras.ops.sigmoid(np.array([-50.0])))';
    expect(goldenOf(evaluated(call, keras))).toBe(50);
    expect(goldenOf(evaluated(call, 'keras 3.15.1 (JAX 0.10.2 backend, float32)'))).toBeCloseTo(-Math.log(1e-7), 5);
  });

  it.each(['np.no_such_function(b)', 'b.no_such_method()', 'keras.losses.no_such_loss(b, w)', 'undefined_name(b)'])(
    'does not know %s',
    (call) => {
      expect(() => evaluated(call, keras)).toThrow(UnknownCall);
    },
  );

  it('throws what the tool refuses', () => {
    expect(() => evaluated('sklearn.metrics.f1_score([0, 1, 2], [0, 1, 2])', numpy)).toThrow(Refused);
  });
});

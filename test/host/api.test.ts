import assert from 'node:assert/strict';
import { api, assertClose, refusalIn, resultIn } from './support/extension';

// The first mean_squared_error of the seed documents: Keras printed [0.00333333 0.28666667 0.43 0.5].
const yTrue = [
  [0, 1, 0],
  [0, 0, 1],
  [1, 0, 0],
  [0, 1, 0],
];
const yPred = [
  [0, 0.9, 0],
  [0.1, 0.6, 0.3],
  [0.2, 0.8, 0.1],
  [0.5, 0, 0.5],
];
const perSample = [0.0033333348, 0.28666666, 0.43000004, 0.5];

describe('the API', () => {
  it('computes what Keras computes, with steps and inputs', async () => {
    const { compute } = await api();
    const result = resultIn(
      await compute({ function: 'keras.losses.mean_squared_error', y_true: yTrue, y_pred: yPred }),
    );
    assert.equal(result.function, 'keras.losses.mean_squared_error');
    assertClose(result.value, perSample);
    assert.deepEqual(result.shape, [4]);
    assert.equal(result.dtype, 'float32');
    assert.ok(result.steps.length > 0);
    for (const step of result.steps) {
      assert.ok(step.name.length > 0 && step.formula.length > 0 && step.tex.length > 0);
      assert.ok(step.value !== null);
    }
    assert.deepEqual(
      result.inputs.map(({ role, name, shape, uri, range }) => ({ role, name, shape, uri, range })),
      ['y_true', 'y_pred'].map((role) => ({ role, name: null, shape: [4, 3], uri: null, range: null })),
    );
  });

  it('finds functions by alias, and reduces as the class does', async () => {
    const { compute } = await api();
    const alias = resultIn(await compute({ function: 'mse', y_true: yTrue, y_pred: yPred }));
    assert.equal(alias.function, 'keras.losses.mean_squared_error');
    const mean = resultIn(await compute({ function: 'MeanSquaredError', y_true: yTrue, y_pred: yPred }));
    // (0.01 + 0.86 + 1.29 + 1.5) / 12
    assertClose([mean.value], [0.305]);
    assertClose(mean.perSample, perSample);
    const sum = resultIn(
      await compute({ function: 'MeanSquaredError', params: { reduction: 'sum' }, y_true: yTrue, y_pred: yPred }),
    );
    assertClose([sum.value], [1.22]);
    assert.equal(sum.params.reduction, 'sum');
  });

  it('computes activations of x, and in the precision asked for', async () => {
    const { compute } = await api();
    const single = resultIn(await compute({ function: 'keras.activations.relu', x: [-1, 0.1] }));
    assert.deepEqual(single.value, [0, Math.fround(0.1)]);
    const double = resultIn(await compute({ function: 'keras.activations.relu', x: [-1, 0.1], dtype: 'float64' }));
    assert.deepEqual(double.value, [0, 0.1]);
    assert.equal(double.dtype, 'float64');
    const exact = resultIn(await compute({ function: 'keras.activations.sigmoid', x: [0], dtype: 'exact' }));
    assert.deepEqual(exact.value, [0.5]);
  });

  it('lets NaN through as NaN', async () => {
    const { compute } = await api();
    const result = resultIn(await compute({ function: 'MeanSquaredError', y_true: [0, 1], y_pred: [NaN, 1] }));
    assert.ok(Number.isNaN(result.value));
  });

  it('gives data that survives JSON', async () => {
    const { compute } = await api();
    const answer = await compute({ function: 'mse', y_true: yTrue, y_pred: yPred });
    assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
  });

  it('refuses with issues, and never rejects for what it is given', async () => {
    const { compute } = await api();
    const codes = async (request: object): Promise<string[]> =>
      refusalIn(await compute(request as Parameters<typeof compute>[0])).map(({ code }) => code);
    assert.deepEqual(await codes({ function: 'mse', y_true: [[1, 2], [3]], y_pred: [1] }), ['request.misfit']);
    assert.deepEqual(await codes({ function: 'mse', y_true: [], y_pred: [] }), ['request.empty', 'request.empty']);
    assert.deepEqual(await codes({ function: 'mse', y_true: ['a'], y_pred: [1] }), ['request.misfit']);
    assert.deepEqual(await codes({ function: 'mean_squard_error', y_true: [1], y_pred: [1] }), [
      'compute.unknown-function',
    ]);
    assert.deepEqual(await codes({ function: 'mse', y_true: [1] }), ['compute.missing-input']);
    assert.deepEqual(await codes({ function: 'mse', y_true: [1], y_pred: [1], dtype: 'float16' }), ['request.invalid']);
    assert.deepEqual(await codes({ function: 7 }), ['request.invalid']);
    assert.deepEqual(await codes({ function: 'mse', params: { axes: 1 }, y_true: [1], y_pred: [1] }), [
      'compute.unknown-param',
    ]);
    const [shapes] = refusalIn(await compute({ function: 'mse', y_true: [1, 2, 3], y_pred: [1, 2] }));
    assert.ok(
      shapes !== undefined && shapes.message.includes('(3,)') && shapes.message.includes('(2,)'),
      shapes?.message,
    );
  });
});

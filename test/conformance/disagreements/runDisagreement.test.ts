import { describe, expect, it } from 'vitest';

import { recordsOf } from '../recordsOf';
import type { Disagreement } from './disagreement';
import { requestsOf } from './requestsOf';
import { runDisagreement } from './runDisagreement';

/** A record as its file has it. */
function read(values: string, arrays = '"y_true":[1.0, 0.0],"y_pred":[1.0, 0.5]'): Disagreement {
  const found = recordsOf(`{"records":[{"id":"d","arrays":{${arrays}},"values":[${values}]}]}`, 'disagreements');
  const disagreement = typeof found === 'string' ? undefined : found.records[0]?.disagreement;
  if (disagreement === undefined) throw new Error('no disagreement in it');
  return disagreement;
}

const stated = (framework: string, call: string, value: string): string =>
  JSON.stringify({ framework, call, value: 'VALUE' }).replace('"VALUE"', value);

const sklearn = 'scikit-learn 1.9.1 (float64)';
// By hand: the errors are 0 and 0.5, so that the mean of their squares is 0.125.
const right = stated(sklearn, 'sklearn.metrics.mean_squared_error(y_true, y_pred)', '0.125');
const wrong = stated('torch 2.13.0 (float32)', 'F.mse_loss(y_pred, y_true)', '0.25');

describe('runDisagreement', () => {
  it('passes a record whose values all come out', () => {
    expect(runDisagreement(read(right)).status).toBe('passed');
  });

  it('fails a record for one value and names its call', () => {
    const outcome = runDisagreement(read(`${right},${wrong}`));
    expect(outcome).toMatchObject({ status: 'failed', expected: [0.25], got: [0.125] });
    expect(outcome).toMatchObject({ reason: expect.stringContaining('F.mse_loss(y_pred, y_true)') as string });
  });

  it('expects the tool to refuse where a library raises, not to be at a loss', () => {
    const raises = (call: string): string =>
      runDisagreement(read(stated(sklearn, call, '{"error":"ValueError"}'))).status;
    expect(raises('sklearn.metrics.f1_score([0, 1, 2], [0, 1, 2])')).toBe('passed');
    expect(raises('sklearn.metrics.no_such_score(y_true, y_pred)')).toBe('failed');
    expect(raises('sklearn.metrics.f1_score([0, 1], [0, 1])')).toBe('failed');
  });

  it('tells numbers apart that differ by less than the usual slack', () => {
    const loss = (value: string): string =>
      runDisagreement(
        read(
          stated('keras 3.15.1 (torch backend, float32)', 'keras.losses.binary_crossentropy(y_true, y_pred)', value),
          '"y_true":[[0.0]],"y_pred":[[0.0]]',
        ),
      ).status;
    expect(loss('[1.0000001e-07]')).toBe('passed');
    expect(loss('[1.1920929e-07]')).toBe('failed');
  });

  it('keeps whole floats apart from integers, which torchmetrics takes for labels', () => {
    const call = stated('torchmetrics 1.9.0 (float32)', "TM.auroc(y_pred, y_true, task='binary')", '1.0');
    expect(runDisagreement(read(call, '"y_true":[0, 1],"y_pred":[0.0, 1.0]')).status).toBe('passed');
    expect(runDisagreement(read(call, '"y_true":[0, 1],"y_pred":[0, 1]')).status).toBe('failed');
  });
});

describe('requestsOf', () => {
  it('gives what the catalogue was asked for each value', () => {
    const plain = stated('numpy 2.4.6 / scipy (float64)', 'np.mean(y_true)', '0.5');
    const [first, second, third] = requestsOf(read(`${right},${wrong},${plain}`));
    expect(first?.request).toMatchObject({ function: 'sklearn.metrics.mean_squared_error', precision: 'float64' });
    expect(second?.request).toMatchObject({ function: 'torch.nn.functional.mse_loss', precision: 'float32' });
    expect(second?.request?.inputs.y_pred?.data).toEqual(Float64Array.of(1, 0.5));
    expect(third?.requests).toEqual([]);
  });
});

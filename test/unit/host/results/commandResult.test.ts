import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import { compute } from '../../../../src/core/compute/compute';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { commandResult } from '../../../../src/host/results/commandResult';

const resultOn = (samples: number) => {
  const inputs = { y_true: ndarray(new Float64Array(samples)), y_pred: ndarray(new Float64Array(samples).fill(0.5)) };
  const result = compute({ function: 'sklearn.metrics.mean_squared_error', inputs, precision: 'float64' });
  return commandResult(result, [], inEnglish);
};

describe('what a command returns', () => {
  it('has the values of the samples', () => {
    expect(resultOn(3)).toMatchObject({ value: 0.25, perSample: [0.25, 0.25, 0.25] });
  });

  it('has null for those of very many', () => {
    expect(resultOn(100_001)).toMatchObject({ value: 0.25, perSample: null });
  });

  it('is a refusal where there is no value', () => {
    const result = compute({ function: 'no.such_function', inputs: {} });
    expect(commandResult(result, [], inEnglish)).toMatchObject({ issues: [{ severity: 'error' }] });
  });
});

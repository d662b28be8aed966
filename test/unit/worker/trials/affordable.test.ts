import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import { affordable } from '../../../../src/worker/trials/affordable';

function request(rows: number) {
  const array = ndarray(new Float64Array(rows).fill(0.5), [rows]);
  return { function: 'keras.losses.MeanSquaredError', inputs: { y_true: array, y_pred: array } };
}

describe('affordable', () => {
  it('lets a handful of rows through without a trial', () => {
    expect(affordable(0)(request(16))).toBe(true);
  });

  it('compares the time that long arrays will take with the limit', () => {
    expect(affordable(0)(request(1000))).toBe(false);
    expect(affordable(Infinity)(request(1000))).toBe(true);
  });

  it('answers the same for the same function and arrays', () => {
    const isAffordable = affordable(0);
    const asked = request(1000);
    expect([isAffordable(asked), isAffordable({ ...asked, params: { reduction: 'sum' } })]).toEqual([false, false]);
  });
});

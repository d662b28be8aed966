import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import { computeAll } from '../../../../src/worker/trials/computeAll';

const requestOn = (samples: number) => ({
  function: 'keras.losses.MeanSquaredError',
  inputs: {
    y_true: ndarray(new Float64Array(samples)),
    y_pred: ndarray(new Float64Array(samples).fill(0.5), [samples]),
  },
});

const goOn = () => Promise.resolve(true);

describe('the results of many requests', () => {
  it('are those that there are, and it is told what part is done', async () => {
    const told: number[] = [];
    const requests = [requestOn(4), { ...requestOn(4), function: 'no.such_function' }];
    const results = await computeAll(requests, goOn, (fraction) => told.push(fraction));
    expect(results?.map(({ value }) => value?.data[0])).toEqual([0.25]);
    expect(told).toEqual([0, 0.5]);
  });

  it('have the values of samples where these are not too many', async () => {
    const columns = { ...requestOn(10_000), function: 'sklearn.metrics.mean_squared_error' };
    const many = { ...requestOn(10_001), function: 'sklearn.metrics.mean_squared_error' };
    const results = await computeAll([columns, many], goOn, () => undefined);
    expect(results?.map(({ perSample }) => perSample?.data.length)).toEqual([10_000, undefined]);
    expect(results?.map(({ value }) => value?.data[0])).toEqual([0.25, 0.25]);
  });

  it('are undefined when they were given up', async () => {
    expect(
      await computeAll(
        [requestOn(4)],
        () => Promise.resolve(false),
        () => undefined,
      ),
    ).toBeUndefined();
  });
});

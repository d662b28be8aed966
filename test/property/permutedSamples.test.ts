import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ndarray } from '../../src/core/array/ndarray';
import type { NDArray } from '../../src/core/array/ndarray';
import type { Definition } from '../../src/core/catalogue/definition';
import { definitions } from '../../src/core/catalogue/registry';
import { compute } from '../../src/core/compute/compute';
import type { ComputeRequest } from '../../src/core/compute/types';
import { requestsFor } from './arbitraries';
import type { DrawnRequest } from './arbitraries';
import { settings } from './settings';

/** The array with its samples (first axis) in the order `order`; scalars have none. */
function permuted(array: NDArray, order: readonly number[]): NDArray {
  if (array.shape.length === 0) return array;
  const size = array.data.length / order.length;
  const data = new Float64Array(array.data.length);
  order.forEach((from, to) => {
    data.set(array.data.subarray(from * size, (from + 1) * size), to * size);
  });
  return ndarray(data, array.shape, array.dtype);
}

function permutedRequest(request: ComputeRequest, order: readonly number[]): ComputeRequest {
  const inputs = Object.entries(request.inputs).map(([role, array]) => {
    const belongsToClasses = role === 'weight' && array.shape.length === 1;
    return [role, belongsToClasses ? array : permuted(array, order)];
  });
  return { ...request, inputs: Object.fromEntries(inputs) as ComputeRequest['inputs'] };
}

const orderOf = (samples: number): fc.Arbitrary<number[]> => {
  const order = Array.from({ length: samples }, (_, index) => index);
  return fc.shuffledSubarray(order, { minLength: samples, maxLength: samples });
};

/**
 * Every sample of the circle loss is compared with all others: their order is the order of its sums, which round. Retrieval
 * ranks tied scores in the order in which they come. scikit-learn's functions have a test of their own
 * (permutedSklearn.test.ts).
 */
const apart = definitions.filter(
  ({ id, concept }) => concept !== 'circle-loss' && !/^(sklearn|torchmetrics\.functional\.retrieval)\./.test(id),
);

/** torchmetrics, and metrics with state variables of their own, take all samples together. */
const bySample = apart.filter(
  ({ id, form, reduction }) => !id.startsWith('torchmetrics.') && (form === 'function' || reduction !== undefined),
);

const named = (list: readonly Definition[]): readonly (readonly [string, Definition])[] =>
  list.map((definition) => [definition.id, definition]);

const drawnFor = (definition: Definition): fc.Arbitrary<[DrawnRequest, number[], 'float32' | 'float64']> =>
  fc
    .oneof(
      requestsFor(definition, { ranks: [2], lastAxisOnly: true }),
      requestsFor(definition, { ranks: [3], lastAxisOnly: true, unweighted: true }),
    )
    .chain((request) =>
      fc.tuple(fc.constant(request), orderOf(request.samples), fc.constantFrom('float32', 'float64')),
    );

describe.each(named(bySample))('%s', { timeout: 60_000 }, (_, definition) => {
  it('gives the same per-sample values, permuted, when its samples are permuted', () => {
    let compared = 0;
    fc.assert(
      fc.property(drawnFor(definition), ([request, order, precision]) => {
        const before = compute({ ...request, precision });
        const after = compute({ ...permutedRequest(request, order), precision });
        const values = before.perSample ?? before.value;
        // A metric of all values at once has no per-sample values to compare.
        if (values?.shape[0] !== request.samples) return;
        compared++;
        expect((after.perSample ?? after.value)?.data).toEqual(permuted(values, order).data);
      }),
      settings,
    );
    expect(compared).toBeGreaterThan(settings.numRuns / 3);
  });
});

describe.each(named(apart))('%s', { timeout: 60_000 }, (_, definition) => {
  it('gives the same value to 1e-12 when its samples are permuted and the value takes in all of them', () => {
    fc.assert(
      fc.property(drawnFor(definition), ([request, order]) => {
        const before = compute({ ...request, precision: 'float64' }).value;
        if (before?.shape.length !== 0) return;
        const after = compute({ ...permutedRequest(request, order), precision: 'float64' }).value;
        const [expected = NaN] = before.data;
        const [got = NaN] = after?.data ?? [];
        if (Number.isFinite(expected))
          expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(expected)));
        else expect(got).toBe(expected);
      }),
      settings,
    );
  });
});

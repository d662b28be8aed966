import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { NDArray, Nested } from '../../src/core/array/ndarray';
import { ndarray, toNested } from '../../src/core/array/ndarray';
import { definitions } from '../../src/core/catalogue/registry';
import { compute } from '../../src/core/compute/compute';
import type { ComputeRequest } from '../../src/core/compute/types';
import { compareNested } from '../conformance/compareNested';
import { requestsFor } from './arbitraries';
import { settings } from './settings';

const tolerance = { absolute: 1e-9, relative: 1e-9 };

/** The area under a curve needs its points in order; one matrix for each sample moves with its sample. */
const takesSamplesTogether = definitions.filter(
  ({ id }) =>
    id.startsWith('sklearn.') && id !== 'sklearn.metrics.auc' && id !== 'sklearn.metrics.multilabel_confusion_matrix',
);

function permuted({ data, shape, dtype }: NDArray, order: readonly number[]): NDArray {
  const width = data.length / order.length;
  const moved = order.flatMap((row) => [...data.subarray(row * width, (row + 1) * width)]);
  return ndarray(Float64Array.from(moved), shape, dtype);
}

function permutedRequest(request: ComputeRequest, order: readonly number[]): ComputeRequest {
  const inputs = Object.entries(request.inputs).map(([role, array]) => [role, permuted(array, order)] as const);
  return { ...request, inputs: Object.fromEntries(inputs) };
}

function valuesOf(request: ComputeRequest): Nested {
  const { value, outputs } = compute({ ...request, precision: 'float64' });
  return (outputs?.map(({ array }) => array) ?? (value === undefined ? [] : [value])).map(toNested);
}

describe.each(takesSamplesTogether.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
  it('gives the same value when its samples are permuted', { timeout: 60_000 }, () => {
    const drawn = requestsFor(definition).chain((request) => {
      const order = Array.from({ length: request.samples }, (__, index) => index);
      return fc.tuple(
        fc.constant(request),
        fc.shuffledSubarray(order, { minLength: order.length, maxLength: order.length }),
      );
    });
    fc.assert(
      fc.property(drawn, ([request, order]) => {
        const before = valuesOf(request);
        const after = valuesOf(permutedRequest(request, order));
        expect(compareNested(after, before, tolerance).difference).toBeUndefined();
      }),
      settings,
    );
  });
});

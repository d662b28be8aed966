import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toNested } from '../../src/core/array/ndarray';
import type { NDArray } from '../../src/core/array/ndarray';
import { definitions } from '../../src/core/catalogue/registry';
import { compute } from '../../src/core/compute/compute';
import type { ComputeRequest, ComputeResult } from '../../src/core/compute/types';
import { hasError } from '../../src/core/issues/issue';
import { compareNested } from '../conformance/compareNested';
import type { GoldenValue } from '../conformance/goldenRecord';
import type { Tolerance } from '../conformance/tolerance';
import { requestsFor } from './arbitraries';
import { settings } from './settings';

/** Where squares of large numbers cancel (covariances, R2), what is left carries their rounding. */
const toleranceFor = ({ inputs, params }: ComputeRequest): Tolerance => {
  // A root of the little that 1 - p leaves of p near 1: the rounding of p is all there is to it.
  const { gamma = 1 } = params ?? {};
  if (typeof gamma === 'number' && gamma > 0 && gamma < 1) return { absolute: 1e-3, relative: 1e-12 };
  const largest = Math.max(1, ...Object.values(inputs).flatMap(({ data }) => [...data].map(Math.abs)));
  const allowed = 1e-12 + 1e-15 * largest ** 2;
  return { absolute: allowed, relative: allowed };
};
const atCorners = { absolute: 1e-8, relative: 1e-8 };

const listOf = (array: NDArray | undefined): GoldenValue => (array === undefined ? null : toNested(array));

/** Everything that a result says in numbers, or the codes with which it refuses. */
function numbersOf(result: ComputeResult): GoldenValue {
  if (hasError(result.issues)) return result.issues.map(({ code }) => code);
  return {
    value: listOf(result.value),
    perSample: listOf(result.perSample),
    state: { ...result.state },
    steps: result.steps.map(({ name, value }) => ({ name, value: value ?? null })),
  };
}

// 64-digit arithmetic takes its time on a busy machine.
describe.each(definitions.map((definition) => [definition.id, definition] as const))(
  '%s',
  { timeout: 60_000 },
  (_, definition) => {
    it('gives in float64 by blocks what 64 digits give, to 1e-12, in every step', () => {
      let computed = 0;
      fc.assert(
        fc.property(requestsFor(definition), (request) => {
          const inBlocks = compute({ ...request, precision: 'float64' });
          const exact = compute({ ...request, precision: 'exact' });
          if (inBlocks.value !== undefined) computed++;
          expect(
            compareNested(numbersOf(inBlocks), numbersOf(exact), toleranceFor(request)).difference,
          ).toBeUndefined();
        }),
        settings,
      );
      // Most of what is drawn must be computed, or this compares refusals.
      expect(computed).toBeGreaterThan(settings.numRuns / 3);
    });

    it('puts NaN and the infinities in the same places by blocks as with 64 digits', () => {
      fc.assert(
        fc.property(requestsFor(definition, { corners: true }), (request) => {
          const inBlocks = compute({ ...request, precision: 'float64' });
          const exact = compute({ ...request, precision: 'exact' });
          const got = { value: listOf(inBlocks.value), perSample: listOf(inBlocks.perSample) };
          const expected = { value: listOf(exact.value), perSample: listOf(exact.perSample) };
          expect(compareNested(got, expected, atCorners).difference).toBeUndefined();
        }),
        settings,
      );
    });
  },
);

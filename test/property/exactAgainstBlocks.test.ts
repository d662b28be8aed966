import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toNested } from '../../src/core/array/ndarray';
import type { NDArray } from '../../src/core/array/ndarray';
import { definitions } from '../../src/core/catalogue/registry';
import { compute } from '../../src/core/compute/compute';
import type { ComputeResult } from '../../src/core/compute/types';
import { hasError } from '../../src/core/issues/issue';
import { compareNested } from '../conformance/compareNested';
import type { GoldenValue } from '../conformance/goldenRecord';
import { requestsFor } from './arbitraries';
import { settings } from './settings';

const tolerance = { absolute: 1e-12, relative: 1e-12 };
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
          expect(compareNested(numbersOf(inBlocks), numbersOf(exact), tolerance).difference).toBeUndefined();
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

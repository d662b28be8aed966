import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../src/core/catalogue/registry';
import { compute } from '../../src/core/compute/compute';
import type { Inputs } from '../../src/core/compute/types';
import { hasError } from '../../src/core/issues/issue';
import { isOfTheFunction } from '../../src/core/session/batchFit';
import { joinBatches } from '../../src/core/session/joinBatches';
import { roles, type Definition } from '../../src/core/catalogue/definition';
import { pairwiseSum } from '../../src/core/array/sum';
import { streamed } from '../unit/files/streaming';
import { requestsFor, type DrawnRequest } from './arbitraries';
import { settings } from './settings';

/** Losses and metrics that take a row of each array for a sample. */
const streamable = definitions.filter(({ kind, inputs }) => {
  const taken = roles.filter((role) => inputs[role] !== undefined);
  return kind !== 'activation' && !taken.some(isOfTheFunction);
});

describe('a function over chunks of rows', () => {
  it.each(streamable.map(({ id }) => id))('gives what it gives at once: %s', async (id) => {
    const definition = definitions.find((each) => each.id === id) as Definition;
    await fc.assert(
      fc.asyncProperty(requestsFor(definition), fc.integer({ min: 4, max: 6 }), async (drawn, rows) => {
        const { samples, ...one } = drawn;
        if (!isInRows(one.inputs, samples)) return;
        const { value: inputs = {} } = joinBatches([one.inputs, one.inputs, one.inputs]);
        const request = { ...one, inputs };
        const atOnce = compute({ ...request, precision: 'float64' });
        if (atOnce.value === undefined || hasError(atOnce.issues)) return;
        const asked = { function: id, params: request.params ?? {}, precision: 'float64' as const };
        const { value: inChunks, issues } = await streamed(asked, inputs, rows);
        // A batch may be refused for what only all rows together have: a class, a positive label.
        if (inChunks === undefined) {
          expect(issues.length).toBeGreaterThan(0);
          return;
        }
        const averaged = issues.some(({ code }) => code === 'batches.averaged');
        const { data } = atOnce.value;
        const expected = averaged ? [pairwiseSum(data, 0, data.length) / data.length] : [...data];
        expect(inChunks.value.data.length).toBe(expected.length);
        expected.forEach((value, index) => expectClose(inChunks.value.data[index] ?? NaN, value, drawn));
      }),
      { ...settings, numRuns: Math.ceil(settings.numRuns / 4) },
    );
  });
});

/** Whether every array has a row for each sample. */
function isInRows(inputs: Inputs, samples: number): boolean {
  return Object.values(inputs).every(({ shape }) => shape[0] === samples);
}

function expectClose(received: number, expected: number, drawn: DrawnRequest): void {
  if (Object.is(received, expected)) return;
  const tolerance = 1e-9 * Math.max(1, Math.abs(expected));
  expect(Math.abs(received - expected), JSON.stringify(drawn)).toBeLessThanOrEqual(tolerance);
}

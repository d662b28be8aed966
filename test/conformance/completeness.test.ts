import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Definition } from '../../src/core/catalogue/definition';
import { definitions, findDefinition } from '../../src/core/catalogue/registry';
import { compute } from '../../src/core/compute/compute';
import { requestsFor } from '../property/arbitraries';
import { settings } from '../property/settings';
import { conformance } from './conformance';

const { report } = conformance(join(import.meta.dirname, '..', 'golden'));

/** Keras exports this as a class only; its records are those of the class, whose steps must be the same. */
const recordedAs: Readonly<Record<string, string>> = { 'keras.metrics.accuracy': 'keras.metrics.Accuracy' };

const passedCases = (name: string): number => report.byFunction[name]?.passed ?? 0;

function isRecorded({ id, steps }: Definition): boolean {
  if (passedCases(id) > 0) return true;
  const recorded = recordedAs[id];
  const other = recorded === undefined ? undefined : findDefinition(recorded);
  return other !== undefined && passedCases(other.id) > 0 && JSON.stringify(other.steps) === JSON.stringify(steps);
}

/** Whether the requests of the property tests give values, by blocks and with 64 digits, rather than refusals. */
function isReached(definition: Definition): boolean {
  const drawn = fc.sample(requestsFor(definition), settings);
  const computed = drawn.filter(
    (request) =>
      compute({ ...request, precision: 'float64' }).value !== undefined &&
      compute({ ...request, precision: 'exact' }).value !== undefined,
  );
  return computed.length > drawn.length / 3;
}

const idsOf = (list: readonly Definition[]): string[] => list.map(({ id }) => id);

describe('every definition', () => {
  it('has golden records that pass', () => {
    expect(idsOf(definitions.filter((definition) => !isRecorded(definition)))).toEqual([]);
  });

  it('is reached by the comparison of blocks with 64 digits', { timeout: 120_000 }, () => {
    expect(idsOf(definitions.filter((definition) => !isReached(definition)))).toEqual([]);
  });

  it('stands for itself among the records, unless a library has it under another name only', () => {
    expect(Object.keys(recordedAs).filter((id) => passedCases(id) > 0)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { definitions } from '../../../src/core/catalogue/registry';
import { runChecks } from '../../../src/core/checks/runChecks';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { readRecords } from '../../conformance/readRecords';
import type { GoldenRecord } from '../../conformance/goldenRecord';
import { requestOf } from '../../conformance/runRecord';
import { requestsFor } from '../../property/arbitraries';
import { holdsSeveralClasses, ordinary } from './ordinary';

/** The same cases every time; so many of each definition. */
const settings = { numRuns: 15, seed: 1729 };

const warningsOf = (request: ComputeRequest): readonly string[] =>
  runChecks(request)
    .filter(({ severity }) => severity === 'warning')
    .map(({ code }) => code);

describe('on ordinary data of its own domain', () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))(
    'nothing warns about %s',
    (_, definition) => {
      const drawn = requestsFor(definition, { lastAxisOnly: true, ranks: [2, 3] })
        .map(ordinary)
        .filter(holdsSeveralClasses);
      fc.assert(
        fc.property(drawn, (request) => {
          expect(warningsOf(request)).toEqual([]);
        }),
        settings,
      );
    },
  );
});

describe('on any data', () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))(
    'no check throws for %s, and each finding can be shown',
    (_, definition) => {
      fc.assert(
        fc.property(requestsFor(definition, { corners: true }), (request) => {
          for (const { params, change } of runChecks(request)) {
            if (change === undefined) continue;
            expect(params).toMatchObject({ given: expect.any(String) as string, other: expect.any(String) as string });
          }
        }),
        settings,
      );
    },
  );
});

/** Records of a single computation whose note names no corner that they are about. */
function isOrdinary({ kind, function: name, note, expectedError, seed, disagreement }: GoldenRecord): boolean {
  const isComputed = ['function', 'loss_class', 'metric_result'].includes(kind) && name !== undefined;
  return isComputed && note === '' && expectedError === undefined && seed === undefined && disagreement === undefined;
}

describe('on golden records without a note', () => {
  it('warns only where a parameter or the data ask for it', () => {
    const { records } = readRecords(new URL('../../golden', import.meta.url).pathname);
    const found = new Map<string, string[]>();
    let count = 0;
    for (const record of records.filter(isOrdinary)) {
      count += 1;
      for (const code of warningsOf(requestOf(record))) found.set(code, [...(found.get(code) ?? []), record.id]);
    }
    expect(count).toBeGreaterThan(5000);
    // Smoothing along an axis that is not the last; 3 to 10 thresholds; a score that float32 moves across a threshold.
    const asked = ['smoothing.axis', 'auc.thresholds', 'float32.rounding'];
    const others = [...found].filter(([code]) => !asked.includes(code));
    expect(Object.fromEntries(others)).toEqual({
      // All labels of the array are 1.
      'classes.one': ['p-fw-tm-multiclass-multiclass_matthews_corrcoef-003'],
      // Rows that sum to other numbers than 1.
      'rows.normalised': ['p-keras2-099', 'p-keras2-100', 'p-keras2-101', 'p-keras2-102'],
    });
  }, 120_000);
});

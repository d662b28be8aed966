import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Definition } from '../../src/core/catalogue/definition';
import { definitions } from '../../src/core/catalogue/registry';
import { conformance } from './conformance';

const { report, notes } = conformance(join(import.meta.dirname, '..', 'golden'));
const failedIds = (name: string): string[] =>
  report.failures.filter((failure) => failure.function === name).map(({ id, reason }) => `${id}: ${reason}`);

/** Keras exports this as a class only; its records are those of the class, whose steps must be the same. */
const recordedAs: Readonly<Record<string, string>> = { 'keras.metrics.accuracy': 'keras.metrics.Accuracy' };
const definition = (id: string): Definition | undefined => definitions.find((each) => each.id === id);

describe('golden records', () => {
  it('are read without a remark', () => {
    expect(notes).toEqual([]);
    expect(report.total).toBeGreaterThan(8000);
  });

  describe.each(Object.keys(report.byFunction).sort())('%s', (name) => {
    it('gives the values that the library gives', () => {
      expect(failedIds(name)).toEqual([]);
      const { passed = 0, notYet = 0, nothingToCheck = 0 } = report.byFunction[name] ?? {};
      expect(passed + notYet + nothingToCheck).toBeGreaterThan(0);
    });
  });

  it('count as not yet only a stream of the seed documents, and a report keyed by texts', () => {
    const waiting = Object.entries(report.byFunction).filter(([, row]) => row.notYet > 0);
    expect(waiting.map(([name, { notYet }]) => [name, notYet]).sort()).toEqual([
      ['keras.metrics.Mean', 3],
      ['sklearn.metrics.classification_report', 6],
    ]);
  });

  it.each(definitions.map(({ id }) => id))('exist for %s', (id) => {
    const recorded = recordedAs[id] ?? id;
    expect(report.byFunction[recorded]?.passed ?? 0).toBeGreaterThan(0);
    expect(definition(id)?.steps).toEqual(definition(recorded)?.steps);
  });
});

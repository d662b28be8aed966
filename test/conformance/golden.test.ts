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
    expect(report.total).toBeGreaterThan(2500);
  });

  describe.each(Object.keys(report.byFunction).sort())('%s', (name) => {
    it('gives the values that the library gives', () => {
      expect(failedIds(name)).toEqual([]);
      expect(report.byFunction[name]?.passed).toBeGreaterThan(0);
    });
  });

  it('count as not yet only where several updates would have to be followed', () => {
    const waiting = Object.entries(report.byFunction).filter(([, row]) => row.notYet > 0);
    expect(waiting.map(([name]) => name)).toEqual(['keras.metrics.Mean']);
    expect(report.notYet).toBe(3);
  });

  it.each(definitions.map(({ id }) => id))('exist for %s', (id) => {
    const recorded = recordedAs[id] ?? id;
    expect(report.byFunction[recorded]?.passed ?? 0).toBeGreaterThan(0);
    expect(definition(id)?.steps).toEqual(definition(recorded)?.steps);
  });
});

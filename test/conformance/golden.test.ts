import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { conformance } from './conformance';
import { pageOf } from './page';

const { report, notes } = conformance(join(import.meta.dirname, '..', 'golden'));
const failedIds = (name: string): string[] =>
  report.failures.filter((failure) => failure.function === name).map(({ id, reason }) => `${id}: ${reason}`);

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

  it('are all computed: none waits for a definition', () => {
    expect(Object.keys(report.byFunction).filter((name) => report.byFunction[name]?.notYet !== 0)).toEqual([]);
  });
});

describe('docs/conformance.md', () => {
  it('is what `npm run --silent conformance -- --golden test/golden --page docs/conformance.md` writes now', () => {
    expect(readFileSync(join(import.meta.dirname, '../../docs/conformance.md'), 'utf8')).toBe(pageOf(report));
  });
});

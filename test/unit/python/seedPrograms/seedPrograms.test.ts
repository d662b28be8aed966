import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { compareNested } from '../../../conformance/compareNested';
import type { GoldenRecord, SeedCase } from '../../../conformance/goldenRecord';
import { readRecords } from '../../../conformance/readRecords';
import { toleranceOf } from '../../../conformance/tolerance';
import { readWholeProgram } from '../programs/readWholeProgram';
import { missing, numbersIn, otherDigits, refused } from './printedSeeds';

type SeedRecord = GoldenRecord & { readonly seed: SeedCase };

const records = new Map(
  readRecords(join(import.meta.dirname, '../../../golden'))
    .records.filter((record): record is SeedRecord => record.seed !== undefined)
    .map((record) => [record.id, record]),
);

const programs = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.py'))
  .map((name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    return { name, text, program: readWholeProgram(text) };
  });

/** What each program shows on the line below `# seed-01`, by the record's id. */
const shown = new Map(
  programs.flatMap(({ text, program }) =>
    text.split('\n').flatMap((line, index) => {
      const id = /^\s*# (seed-\d+)$/.exec(line)?.[1];
      return id === undefined ? [] : [[id, program.shownOn(index + 2)] as const];
    }),
  ),
);

const checkable = [...records.values()].filter(({ id, seed }) => seed.values.length > 0 && !refused.has(id));
const printedOnes = checkable.filter(({ seed }) => seed.printed !== null);
const unprintedOnes = checkable.filter(({ seed }) => seed.printed === null);

describe('programs after the seed documents', () => {
  it('have a line for every result that can be checked', () => {
    expect(checkable.length).toBe(59);
    expect(checkable.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(printedOnes.map((record) => [record.id, record] as const))('show the printed digits: %s', (id, { seed }) => {
    const missed = missing(shown.get(id) ?? '', seed);
    if (otherDigits.has(id)) expect(missed).toBeDefined();
    else expect(missed).toBeUndefined();
  });

  it.each(unprintedOnes.map((record) => [record.id, record] as const))('show the library’s value: %s', (id, record) => {
    const expected = record.seed.values[0]?.value ?? null;
    expect(compareNested(numbersIn(shown.get(id) ?? ''), expected, toleranceOf(record)).difference).toBeUndefined();
  });

  it('show nothing where the library refuses the call', () => {
    expect([...refused].map((id) => shown.get(id))).toEqual([undefined, undefined, undefined]);
  });

  it.each(programs.map(({ name, text, program }) => [name, text, program] as const))(
    'have a tick behind what they state: %s',
    (_name, text, { read, lineOf }) => {
      const lines = text.split('\n');
      const open = read.claims.filter(({ verdict }) => !verdict.kind.startsWith('holds'));
      for (const { verdict, span } of open) {
        expect(verdict.kind).toBe('unknown');
        const id = lines[lineOf(span.start) - 2]?.trim().slice(2) ?? '';
        expect(refused.has(id)).toBe(true);
      }
    },
  );

  it('have a verdict on every comment with a value', () => {
    const counts = programs.map(({ name, program }) => [name, program.read.claims.length]);
    // Counted in the programs.
    expect(Object.fromEntries(counts)).toEqual({
      'kerasLossFunctions.py': 8,
      'kerasMetricClasses.py': 3,
      'kerasMetricFunctions.py': 5,
      'tfKerasTour.py': 41,
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wholeText } from '../../../src/core/python/excerpts/excerpt';
import { readProgram, type ReadText } from '../../../src/core/python/reading/readProgram';
import type { PythonDocument } from '../../../src/core/python/syntax/pythonReader';
import { testReader } from '../../unit/python/syntax/reader';
import { settings } from '../settings';

const reader = await testReader();
const folder = join(import.meta.dirname, '../../unit/python');

/** Programs as people write them; those that go on for as long as they may would take the test's time. */
const programs = ['programs', 'seedPrograms'].flatMap((name) =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.py') && !entry.parentPath.endsWith('unknown'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
);

/** An edit somewhere in a text: what is typed in the place of some characters. */
interface Edit {
  /** From 0 to 1. */
  readonly place: number;
  readonly removed: number;
  readonly text: string;
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 200 })),
    text: fc.oneof(
      fc.constantFrom('', '(', ')', '[', ']', '"', '\n', '    ', ':', ' = ', ',', '.', '0', '-1', 'None', '#', '# 0.5'),
      fc.constantFrom('del x\n', 'return ', 'lambda: ', 'for x in y:\n', 'class A(', 'import ', '**', '@', '\\', '😀'),
      fc.string({ maxLength: 5, unit: 'grapheme' }),
    ),
  }),
  { minLength: 1, maxLength: 5 },
);

function edited(text: string, changes: readonly Edit[]): PythonDocument {
  const document = reader.read(text);
  for (const { place, removed, text: typed } of changes) {
    const { length } = document.text;
    const start = Math.floor(place * length);
    document.change({ start, end: Math.min(start + removed, length), text: typed });
  }
  return document;
}

function readToTheEnd({ root, text }: PythonDocument): ReadText | undefined {
  const reading = readProgram([{ excerpt: wholeText(text), root }], reader);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value[0];
}

test('after edits of any program, reading what has changed gives what reading afresh gives', () => {
  fc.assert(
    fc.property(fc.constantFrom(...programs), edits, (text, changes) => {
      const document = edited(text, changes);
      const fresh = reader.read(document.text);
      expect(document.root).toEqual(fresh.root);
      document.dispose();
      fresh.dispose();
    }),
    settings,
  );
});

test('after edits of any program, all that is shown stands in its text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...programs), edits, (text, changes) => {
      const document = edited(text, changes);
      const read = readToTheEnd(document);
      const spans = [...(read?.run.evaluated ?? []), ...(read?.claims ?? []).map(({ span }) => span)];
      const { length } = document.text;
      for (const { start, end } of spans) expect(0 <= start && start <= end && end <= length).toBe(true);
      for (const { at } of read?.hints ?? []) expect(at).toBeLessThanOrEqual(length);
      document.dispose();
    }),
    settings,
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { renderPhrase } from '../../../../src/core/issues/phrase';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { firstUnknown } from '../../../../src/core/python/values/firstUnknown';
import { reasonPhrase } from '../../../../src/core/python/values/reason';
import type { Value } from '../../../../src/core/python/values/value';
import { compareNested } from '../../../conformance/compareNested';
import type { GoldenRecord, GoldenValue } from '../../../conformance/goldenRecord';
import { readRecords } from '../../../conformance/readRecords';
import { toleranceOf } from '../../../conformance/tolerance';
import { plain } from '../catalogue/runPython';
import { expectationsIn, type Expectation } from './expectations';
import { readWholeProgram, type WholeProgram } from './readWholeProgram';

const records = new Map(
  readRecords(join(import.meta.dirname, '../../../golden')).records.map((record) => [record.id, record]),
);

/** The programs of this folder's folders, by theme and name. */
const names = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
  .map((entry) => join(entry.parentPath, entry.name).slice(import.meta.dirname.length + 1))
  .sort();
const isUnknown = (name: string): boolean => name.startsWith('unknown/');
const textOf = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The value of the statement on a line; of a `print` that of what it prints last. */
function valueOn({ read }: WholeProgram, line: number): Value | undefined {
  return read.run.lines.find((each) => each.line === line - 1)?.value;
}

function reasonOn(program: WholeProgram, line: number): string | undefined {
  const value = valueOn(program, line);
  const missing = value && firstUnknown([value]);
  return missing && renderPhrase(reasonPhrase(missing.because), inEnglish);
}

function partOf(record: GoldenRecord, path: string): GoldenValue {
  if (path === 'expected') return record.expected ?? null;
  return path
    .split('.')
    .reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>>)[name], record.fields) as GoldenValue;
}

/** How the value of a line differs from what a record holds; undefined when it does not. */
function differsFromRecord(program: WholeProgram, { line, expected }: Expectation): string | undefined {
  const [id = '', path = 'expected'] = expected.split(' ');
  const record = records.get(id);
  if (record === undefined) return `there is no record ${id}`;
  const value = valueOn(program, line);
  const got = value?.kind === 'none' ? Number(program.shownOn(line)) : plain(value);
  const isFloat32 = value?.kind !== 'array' || value.array.dtype === 'float32';
  const dtype = isFloat32 && !id.includes('-sk-') ? 'float32' : record.dtype;
  return compareNested(got as GoldenValue, partOf(record, path), toleranceOf({ ...record, dtype })).difference;
}

/** What is otherwise than expected, by line. */
function mistakes(program: WholeProgram, expectation: Expectation): string | undefined {
  const { line, kind, expected } = expectation;
  if (kind === 'record') return differsFromRecord(program, expectation) ?? reasonOn(program, line);
  if (kind === 'text') {
    const shown = program.shownOn(line);
    return shown === expected ? undefined : `${shown ?? 'nothing'}, not ${expected}: ${reasonOn(program, line) ?? ''}`;
  }
  const reason = reasonOn(program, line);
  return reason?.includes(expected) === true ? undefined : `${reason ?? 'known'}, not ${expected}`;
}

function checked(name: string): string[] {
  const text = textOf(name);
  const program = readWholeProgram(text);
  return expectationsIn(text).flatMap((expectation) => {
    const mistake = mistakes(program, expectation);
    return mistake === undefined ? [] : [`line ${String(expectation.line)}: ${mistake}`];
  });
}

describe('programs', () => {
  it('are more than sixty, each with a value from outside on some line', () => {
    const known = names.filter((name) => !isUnknown(name));
    expect(known.length).toBeGreaterThanOrEqual(60);
    expect(known.filter((name) => expectationsIn(textOf(name)).length === 0)).toEqual([]);
  });

  it.each(names.filter((name) => !isUnknown(name)))('show what Python and its libraries give: %s', (name) => {
    expect(checked(name)).toEqual([]);
  });
});

describe('programs that cannot be known', () => {
  it('are more than twenty, each with a reason', () => {
    const unknown = names.filter(isUnknown);
    expect(unknown.length).toBeGreaterThanOrEqual(20);
    expect(unknown.filter((name) => !expectationsIn(textOf(name)).some(({ kind }) => kind === 'unknown'))).toEqual([]);
  });

  it.each(names.filter(isUnknown))('say why, and go on with what follows: %s', (name) => {
    expect(checked(name)).toEqual([]);
  });
});

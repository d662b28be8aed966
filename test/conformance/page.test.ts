import { describe, expect, it } from 'vitest';

import { markdownTable } from './markdownTable';
import { pageOf } from './page';
import type { ConformanceReport, FunctionReport } from './report';

const row = (some: Partial<FunctionReport>): FunctionReport => ({
  cases: 1,
  passed: 1,
  failed: 0,
  notYet: 0,
  nothingToCheck: 0,
  largestError: 0,
  largestShare: 0,
  oracles: ['keras 3.15.1'],
  ...some,
});

const report = (byFunction: ConformanceReport['byFunction']): ConformanceReport => ({
  total: 1,
  passed: 1,
  failed: 0,
  notYet: 0,
  nothingToCheck: 0,
  byFunction,
  failures: [],
  unchecked: [],
  remarks: [],
});

const lineOf = (name: string, some: Partial<FunctionReport>): string | undefined =>
  pageOf(report({ [`keras.losses.${name}`]: row(some) }))
    .split('\n')
    .find((line) => line.includes(`\`${name}\``))
    ?.replaceAll(/ +/g, ' ');

describe('pageOf', () => {
  it('rounds the largest error up to a power of ten and the share of the tolerance up to a step', () => {
    expect(lineOf('huber', { largestError: 2e-8, largestShare: 0.031 })).toBe('| `huber` | 1 | 1e-7 | 5 % |');
    expect(lineOf('huber', { largestError: 1e-7, largestShare: 0.51 })).toBe('| `huber` | 1 | 1e-7 | 60 % |');
  });

  it("has a dash where every number is the library's", () => {
    expect(lineOf('huber', {})).toBe('| `huber` | 1 | - | - |');
  });

  it('says where a value is another one altogether', () => {
    expect(lineOf('huber', { failed: 1, largestError: null, largestShare: null })).toBe(
      '| `huber` | 1 | differs | differs |',
    );
  });

  it('counts the cases that are compared, and lists the others with their reason', () => {
    const unchecked = [{ id: 'a-1', function: 'keras.losses.huber', reason: 'no value in it' }];
    const page = pageOf({ ...report({ 'keras.losses.huber': row({ cases: 3, nothingToCheck: 1 }) }), unchecked });
    expect(page).toContain('| `huber`  |     2 |');
    expect(page).toContain('- no value in it: `a-1`');
  });
});

describe('markdownTable', () => {
  it('makes columns as wide as their widest cell', () => {
    const columns = [
      { title: 'name', align: 'left' },
      { title: 'n', align: 'right' },
    ] as const;
    expect(markdownTable(columns, [['accuracy', '12']])).toBe(
      ['| name     |   n |', '| -------- | --: |', '| accuracy |  12 |'].join('\n'),
    );
  });
});

import { describe, expect, it } from 'vitest';

import { pageOf } from '../../../bench/page/page';
import type { Row } from '../../../bench/row';

const machine = { processor: 'AMD EPYC', cores: 2, gigabytes: 23, system: 'Debian 12', node: 'v20.20.2' };
const softmax = { group: 'NumPy', name: 'softmax', unit: 'x', goal: { atLeast: 1.2 }, against: 'NumPy 2.4.6' };

const page = (rows: readonly Row[]): string => pageOf({ date: '2026-11-23', machine, rows });

/** Lines with one blank between words. */
const linesOf = (rows: readonly Row[]): readonly string[] =>
  page(rows)
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' '));

describe('pageOf', () => {
  const rows = [
    { ...softmax, size: 1e6, value: 1.5 },
    { ...softmax, size: 1e5, value: 1.1 },
  ];

  it('says when and on what the figures were measured, and against which versions', () => {
    expect(page(rows)).toContain(
      [
        '- date: 2026-11-23',
        '- machine: AMD EPYC, 2 cores, 23 GB of memory',
        '- system: Debian 12, Node 20.20.2',
        '- against: NumPy 2.4.6',
      ].join('\n'),
    );
  });

  it('puts sizes side by side, the smallest first, and marks what misses its goal', () => {
    expect(linesOf(rows)).toContain('| what | 1e5 | 1e6 | goal |');
    expect(linesOf(rows)).toContain('| softmax | **1.1 x** | 1.5 x | ≥ 1.2 x |');
  });

  it('lists what misses its goal under the table, and sums up each group', () => {
    expect(page(rows)).toContain('- softmax, 1e5: 1.1 x where ≥ 1.2 x was wanted.');
    expect(linesOf(rows)).toContain('| Against NumPy | 2 | 2 | 1 |');
  });

  it('shows the code of NumPy where it was measured against', () => {
    expect(page(rows)).toContain('return np.mean((y_true - y_pred) ** 2, axis=-1)');
    expect(page([{ group: 'hover', name: 'first time', value: 20, unit: 'ms' }])).not.toContain('np.mean');
  });

  it('keeps a table whole whatever a name has in it', () => {
    expect(linesOf([{ group: 'hover', name: 'a | b', value: 20, unit: 'ms' }])).toContain('| a \\| b | 20 ms | |');
  });

  it('gives a group that it has no words for its own name as title', () => {
    expect(linesOf([{ group: 'new things', name: 'a', value: 1, unit: 'ms' }])).toContain('## New things');
  });
});

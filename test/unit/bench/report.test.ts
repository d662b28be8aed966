import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { readReport, reportText } from '../../bench/report';
import type { BenchReport } from '../../bench/report';

const folder = mkdtempSync(join(tmpdir(), 'metric-lens-report-'));
const file = join(folder, 'bench.json');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('a report that was written is read again as it was', () => {
  const report: BenchReport = {
    date: '2026-11-23',
    machine: { processor: 'AMD EPYC', cores: 2, gigabytes: 23, system: 'Debian 12', node: 'v20.20.2' },
    rows: [
      { group: 'hover', name: 'first time', value: 31, unit: 'ms', goal: { atMost: 30 } },
      { group: 'NumPy', name: 'hinge', size: 1e6, value: 4, unit: 'x', goal: { atLeast: 0.5 }, against: 'NumPy 2.4.6' },
    ],
  };
  writeFileSync(file, reportText(report));
  expect(readReport(file)).toEqual(report);
});

it('a file that is no report is refused', () => {
  writeFileSync(file, '{"rows": []}');
  expect(() => readReport(file)).toThrow();
});

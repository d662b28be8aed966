import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import type { Machine } from './machine';
import type { Row } from './row';

/** A run of the bench: what was measured, when, on what. */
export interface BenchReport {
  /** "2026-11-23" */
  readonly date: string;
  readonly machine: Machine;
  readonly rows: readonly Row[];
}

const goal = v.exactOptional(v.union([v.object({ atMost: v.number() }), v.object({ atLeast: v.number() })]));

const reportSchema: v.GenericSchema<unknown, BenchReport> = v.object({
  date: v.string(),
  machine: v.object({
    processor: v.string(),
    cores: v.number(),
    gigabytes: v.number(),
    system: v.string(),
    node: v.string(),
  }),
  rows: v.array(
    v.object({
      group: v.string(),
      name: v.string(),
      value: v.number(),
      unit: v.string(),
      goal,
      size: v.exactOptional(v.number()),
      against: v.exactOptional(v.string()),
    }),
  ),
});

/** The report in a file that an earlier run wrote. Throws when it is something else. */
export function readReport(file: string): BenchReport {
  return v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
}

export const reportText = (report: BenchReport): string => `${JSON.stringify(report, null, 1)}\n`;

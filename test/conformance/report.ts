import type { GoldenRecord, GoldenValue } from './goldenRecord';
import type { Outcome } from './outcome';

export interface FunctionReport {
  cases: number;
  passed: number;
  failed: number;
  notYet: number;
  nothingToCheck: number;
  /** Largest |got - expected| / (1 + |expected|) over its cases; null when some value or shape is altogether another. */
  largestError: number | null;
  /** The same as a share of what the tolerance allows. */
  largestShare: number | null;
  /** Libraries and versions that gave the expected values, in the order in which they come. */
  readonly oracles: string[];
}

export interface Failure {
  readonly id: string;
  readonly function: string;
  readonly reason: string;
  readonly expected: GoldenValue;
  readonly got: GoldenValue;
}

/** A record with nothing to check: no value in it, one that is disputed, or one that its library does not promise. */
export interface Unchecked {
  readonly id: string;
  readonly function: string;
  readonly reason: string;
}

export interface ConformanceReport {
  /** passed + failed + notYet; records with nothing to check are counted apart. */
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly notYet: number;
  readonly nothingToCheck: number;
  readonly byFunction: Readonly<Record<string, FunctionReport>>;
  readonly failures: readonly Failure[];
  readonly unchecked: readonly Unchecked[];
  /** By record: what is worth saying about a case that passed or was left out. */
  readonly remarks: readonly { readonly id: string; readonly remark: string }[];
}

/** Adds up what became of each record, by function. */
export function reportOf(outcomes: readonly (readonly [GoldenRecord, Outcome])[]): ConformanceReport {
  const byFunction: Record<string, FunctionReport> = {};
  const failures: Failure[] = [];
  const unchecked: Unchecked[] = [];
  const remarks: { id: string; remark: string }[] = [];
  const totals = { passed: 0, failed: 0, notYet: 0, nothingToCheck: 0 };
  for (const [record, outcome] of outcomes) {
    const row = (byFunction[record.group] ??= emptyReport());
    row.cases++;
    row[outcome.status]++;
    if (record.oracle !== '' && !row.oracles.includes(record.oracle)) row.oracles.push(record.oracle);
    totals[outcome.status]++;
    if ('error' in outcome) {
      row.largestError = largest(row.largestError, outcome.error);
      row.largestShare = largest(row.largestShare, outcome.share);
    }
    if (outcome.status === 'nothingToCheck')
      unchecked.push({ id: record.id, function: record.group, reason: outcome.reason });
    if (outcome.status === 'failed') {
      const { reason, expected, got } = outcome;
      failures.push({ id: record.id, function: record.group, reason, expected, got });
    } else if (outcome.status !== 'notYet' && outcome.remark !== undefined)
      remarks.push({ id: record.id, remark: outcome.remark });
  }
  return { total: totals.passed + totals.failed + totals.notYet, ...totals, byFunction, failures, unchecked, remarks };
}

function emptyReport(): FunctionReport {
  return {
    cases: 0,
    passed: 0,
    failed: 0,
    notYet: 0,
    nothingToCheck: 0,
    largestError: 0,
    largestShare: 0,
    oracles: [],
  };
}

function largest(before: number | null, error: number): number | null {
  return before === null || !Number.isFinite(error) ? null : Math.max(before, error);
}

const columns = ['function', 'cases', 'passed', 'failed', 'not yet', 'largest error', 'of tolerance'] as const;

/** The report as a table for people: one line per function, then the totals and the first failures. */
export function tableOf(report: ConformanceReport, failuresShown = 20): string {
  const rows = Object.entries(report.byFunction)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => rowOf(name, row));
  const { total, passed, failed, notYet, nothingToCheck } = report;
  const lines = alignedTable([[...columns], ...rows]);
  lines.push('', `${count(total)} records: ${count(passed)} passed, ${count(failed)} failed, ${count(notYet)} not yet`);
  if (nothingToCheck > 0) lines.push(`${count(nothingToCheck)} more hold nothing to check`);
  for (const { id, remark } of report.remarks) lines.push(`  ${id}: ${remark}`);
  for (const { id, reason } of report.failures.slice(0, failuresShown)) lines.push(`FAILED ${id}: ${reason}`);
  if (report.failures.length > failuresShown)
    lines.push(`... and ${count(report.failures.length - failuresShown)} more`);
  return lines.join('\n');
}

function rowOf(name: string, row: FunctionReport): string[] {
  const compared = row.passed + row.failed > 0;
  const error = !compared ? '' : row.largestError === null ? 'differs' : row.largestError.toExponential(1);
  const share = !compared || row.largestShare === null ? '' : `${(row.largestShare * 100).toFixed(0)}%`;
  return [name, count(row.cases), count(row.passed), count(row.failed), count(row.notYet), error, share];
}

const count = (value: number): string => String(value);

/** Lines with the first column left-aligned and the others right-aligned, under a rule. */
function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return [lines[0] ?? '', '-'.repeat((lines[0] ?? '').length), ...lines.slice(1)];
}

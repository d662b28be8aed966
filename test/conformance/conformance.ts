import { backendRecords } from './backendRecord';
import { readRecords } from './readRecords';
import type { ConformanceReport } from './report';
import { reportOf } from './report';
import { runRecord } from './runRecord';
import { onItsBackend } from './seedRecord';

/** Runs every record under a folder, and beside it the cases that it has on other backends. */
export function conformance(folder: string): { readonly report: ConformanceReport; readonly notes: readonly string[] } {
  const { records, notes } = readRecords(folder);
  const cases = records.flatMap((record) => [onItsBackend(record), ...backendRecords(record)]);
  return { report: reportOf(cases.map((record) => [record, runRecord(record)] as const)), notes };
}

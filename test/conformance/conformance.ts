import { readRecords } from './readRecords';
import type { ConformanceReport } from './report';
import { reportOf } from './report';
import { runRecord } from './runRecord';

/** Runs every record under a folder. */
export function conformance(folder: string): { readonly report: ConformanceReport; readonly notes: readonly string[] } {
  const { records, notes } = readRecords(folder);
  return { report: reportOf(records.map((record) => [record, runRecord(record)] as const)), notes };
}

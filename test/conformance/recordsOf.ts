import { decodeRecord } from './decodeRecord';
import { withWholeFloatsQuoted } from './disagreements/decodeDisagreement';
import { isRecordOf } from './goldenRecord';
import type { GoldenRecord } from './goldenRecord';

/** The records in a file's text, or the reason why there are none. */
export function recordsOf(text: string, fileName: string): { records: GoldenRecord[]; unknown: number } | string {
  let json: unknown;
  try {
    json = JSON.parse(withWholeFloatsQuoted(text));
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  const entries: unknown = isRecordOf(json) ? json.records : json;
  if (!Array.isArray(entries)) return 'neither a list of records nor { records: [...] }';
  const family = isRecordOf(json) && typeof json.family === 'string' ? json.family : fileName;
  const records = entries.map((entry) => decodeRecord(entry, family)).filter((record) => record !== undefined);
  if (records.length === 0 && entries.length > 0) return 'a list, but of no records';
  return { records, unknown: entries.length - records.length };
}

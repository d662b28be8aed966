import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

import { decodeRecord } from './decodeRecord';
import { withWholeFloatsQuoted } from './disagreements/decodeDisagreement';
import { isRecordOf } from './goldenRecord';
import type { GoldenRecord } from './goldenRecord';

export interface ReadRecords {
  readonly records: readonly GoldenRecord[];
  /** What was passed over, and why. */
  readonly notes: readonly string[];
}

/**
 * All golden records under a folder, file by file in the order of their paths.
 *
 * A file is `{ family, records: [...] }` or a plain array of records. Other JSON, and entries without an `id`, are passed
 * over with a note.
 */
export function readRecords(folder: string): ReadRecords {
  const records: GoldenRecord[] = [];
  const notes: string[] = [];
  for (const file of jsonFilesUnder(folder)) {
    const name = relative(folder, file);
    const found = recordsOf(readFileSync(file, 'utf8'), basename(file, '.json'));
    if (typeof found === 'string') notes.push(`${name}: ${found}; passed over`);
    else {
      records.push(...found.records);
      if (found.unknown > 0) notes.push(`${name}: ${String(found.unknown)} entries without an id; passed over`);
    }
  }
  return { records, notes };
}

function jsonFilesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

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

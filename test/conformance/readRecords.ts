import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

import type { GoldenRecord } from './goldenRecord';
import { recordsOf } from './recordsOf';

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

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export interface TemporaryCopy {
  readonly path: string;
  remove(): void;
}

/** A copy of a folder that tests may write to; it keeps the folder's name, which VS Code shows. */
export function copyToTemporary(folder: string): TemporaryCopy {
  const parent = mkdtempSync(join(tmpdir(), 'metric-lens-'));
  const path = join(parent, basename(folder));
  cpSync(folder, path, { recursive: true });
  return {
    path,
    remove() {
      rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kernelsForEsbuild } from '../../../kernels.mjs';
import { root } from '../../runners/lib/paths';

/** The program of a worker of Node, built for a test. */
export interface BuiltWorker {
  readonly path: string;
  remove(): void;
}

/** Builds the program with all that it needs in one file; in the product it takes the engine from beside it. */
export async function buildWorker(): Promise<BuiltWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'metric-lens-worker-'));
  const path = join(folder, 'worker.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/worker/nodeWorker.ts'],
    outfile: path,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    plugins: [kernelsForEsbuild],
  });
  return {
    path,
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './paths';

const onWindows = process.platform === 'win32';

/** Runs a command to its end with its output shown; throws when it fails. */
export function runOrThrow(command: string, args: readonly string[], folder = root): void {
  const { status, error } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: onWindows,
  });
  if (status !== 0) {
    const reason = error?.message ?? `exit code ${String(status)}`;
    throw new Error(`\`${command} ${args.join(' ')}\` failed: ${reason}`);
  }
}

export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs a command to its end and keeps its output, showing it at the same time unless `quiet`. */
export function runToEnd(command: string, args: readonly string[], { quiet = false } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows });
    let output = '';
    const keep = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (!quiet) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => {
      resolve({ exitCode: 1, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ exitCode: code ?? 1, output });
    });
  });
}

/** The full path of a command on PATH; undefined when there is none. */
export function findOnPath(name: string): string | undefined {
  const names = onWindows ? [`${name}.cmd`, `${name}.exe`] : [name];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((file) => join(folder, file))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

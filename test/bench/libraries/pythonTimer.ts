import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';

import * as v from 'valibot';

import type { Inputs } from '../../../src/core/compute/types';
import { root } from '../../runners/lib/paths';

export const pythonLibraries = ['numpy', 'sklearn'] as const;

export type PythonLibrary = (typeof pythonLibraries)[number];

const replySchema = v.union([
  v.object({ error: v.string() }),
  v.object({ version: v.string() }),
  v.object({ milliseconds: v.number() }),
  v.object({ done: v.literal(true) }),
]);

type Reply = v.InferOutput<typeof replySchema>;

/** What is asked of timer.py, one line of JSON each. */
type Question =
  | { readonly ask: 'version'; readonly library: PythonLibrary }
  | { readonly ask: 'take'; readonly arrays: Readonly<Record<string, StoredArray>> }
  | { readonly ask: 'define'; readonly name: string; readonly code: string; readonly result: string }
  | { readonly ask: 'time'; readonly name: string; readonly calls: number };

/** An array as raw float64 in a file, and what Python makes of it. */
interface StoredArray {
  readonly file: string;
  readonly shape: readonly number[];
  readonly dtype: string;
}

/** A Python process that computes on the same arrays, and times itself when it is asked. */
export class PythonTimer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'metric-lens-bench-'));
  private readonly replies: Interface;
  private awaited: ((reply: Reply) => void) | undefined;
  private libraryVersion = '';

  private constructor(private readonly process: ChildProcessWithoutNullStreams) {
    this.replies = createInterface(process.stdout);
    this.replies.on('line', (line) => this.awaited?.(v.parse(replySchema, JSON.parse(line))));
    const ended = (): void => this.awaited?.({ error: 'the Python process ended' });
    process.on('error', ended);
    process.on('close', ended);
    process.stdin.on('error', ended);
    process.stderr.resume();
  }

  /** An interpreter that has a library, and others besides; undefined when it has not, or is not there. */
  static async start(
    interpreter: string,
    library: PythonLibrary,
    others: readonly PythonLibrary[],
  ): Promise<PythonTimer | undefined> {
    const timer = new PythonTimer(spawn(interpreter, [join(root, 'test/bench/libraries/timer.py')]));
    for (const name of [...others, library]) {
      const reply = await timer.answer({ ask: 'version', library: name });
      if (!('version' in reply)) {
        timer.end();
        return undefined;
      }
      timer.libraryVersion = reply.version;
    }
    return timer;
  }

  get version(): string {
    return this.libraryVersion;
  }

  /** Hands over arrays under the names of their roles. */
  async take(inputs: Inputs): Promise<void> {
    const arrays: Record<string, StoredArray> = {};
    for (const [role, { data, shape, dtype }] of Object.entries(inputs)) {
      const file = join(this.folder, role);
      writeFileSync(file, data);
      arrays[role] = { file, shape, dtype };
    }
    await this.ask({ ask: 'take', arrays });
  }

  /** Makes a function of this body and calls it once. */
  async define(name: string, code: string): Promise<Float64Array> {
    const result = join(this.folder, 'result');
    await this.ask({ ask: 'define', name, code, result });
    return new Float64Array(new Uint8Array(readFileSync(result)).buffer);
  }

  /** Milliseconds for one of so many calls. */
  async time(name: string, calls: number): Promise<number> {
    const reply = await this.ask({ ask: 'time', name, calls });
    return 'milliseconds' in reply ? reply.milliseconds : NaN;
  }

  end(): void {
    this.replies.close();
    this.process.stdin.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ask(question: Question): Promise<Reply> {
    const reply = await this.answer(question);
    if ('error' in reply) throw new Error(`timer.py: ${reply.error}`);
    return reply;
  }

  private answer(question: Question): Promise<Reply> {
    return new Promise((resolve) => {
      this.awaited = resolve;
      this.process.stdin.write(`${JSON.stringify(question)}\n`, (error) => {
        if (error) resolve({ error: error.message });
      });
    });
  }
}

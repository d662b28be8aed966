import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../runners/lib/paths';
import { Hovering } from './hovering';
import { hoveredIn, pythonFile } from './pythonFile';
import type { Row } from './row';
import { flat } from './scanning';
import { median, percentile } from './timing';

/** Hovers of each kind: enough for their 99th percentile. */
const rounds = 400;
/** Processes that hover once. */
const processes = 9;

/** From the cursor to the hover's markdown in a Python file of 1 MB, without VS Code and the loading of the engine. */
export async function rows(): Promise<Row[]> {
  const first = Array.from({ length: processes }, firstTime);
  const { cached, edited } = await again();
  return [
    {
      group: 'hover',
      name: 'in a Python file of 1 MB, first time: slowest',
      value: Math.max(...first),
      unit: 'ms',
      goal: { atMost: 30 },
    },
    { group: 'hover', name: 'in a Python file of 1 MB, first time: median', value: median(first), unit: 'ms' },
    ...distribution('seen before', cached, 1),
    ...distribution('after an edit', edited, 8),
  ];
}

function distribution(when: string, times: readonly number[], atMost: number): Row[] {
  const name = `in a Python file of 1 MB, ${when}`;
  return [
    { group: 'hover', name: `${name}: p99`, value: percentile(times, 99), unit: 'ms', goal: { atMost } },
    { group: 'hover', name: `${name}: median`, value: median(times), unit: 'ms' },
  ];
}

function firstTime(): number {
  const program = [join(root, 'test/runners/runTs.mjs'), join(root, 'test/bench/firstHover.ts')];
  return Number(execFileSync(process.execPath, program, { encoding: 'utf8' }));
}

/** Hovers in the same text twice, edit after edit. */
async function again(): Promise<{ readonly cached: readonly number[]; readonly edited: readonly number[] }> {
  const hovering = new Hovering();
  const cached: number[] = [];
  const edited: number[] = [];
  let text = pythonFile(1e6);
  let scanned = hovering.scan(text);
  for (let round = 0; round < rounds; round += 1) {
    const at = text.indexOf('\n', Math.floor((text.length * round) / rounds));
    text = flat(`${text.slice(0, at)} # typed${text.slice(at)}`);
    const offset = hoveredIn(text);
    edited.push(
      await timed(() => {
        scanned = hovering.scan(text, scanned.index);
        return hovering.hover(scanned, offset);
      }),
    );
    cached.push(await timed(() => hovering.hover(scanned, offset)));
  }
  return { cached, edited };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

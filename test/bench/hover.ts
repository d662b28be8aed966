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
  const first = Array.from({ length: processes }, () => firstTime());
  const prepared = Array.from({ length: processes }, () => firstTime('prepared'));
  const { cached, edited } = await again();
  return [
    ...slowest('first time', first),
    ...slowest('first time, prepared while nobody hovered', prepared),
    ...distribution('seen before', cached, 1),
    ...distribution('after an edit', edited, 8),
  ];
}

function slowest(when: string, times: readonly number[]): Row[] {
  const name = `in a Python file of 1 MB, ${when}`;
  return [
    { group: 'hover', name: `${name}: slowest`, value: Math.max(...times), unit: 'ms', goal: { atMost: 30 } },
    { group: 'hover', name: `${name}: median`, value: median(times), unit: 'ms' },
  ];
}

function distribution(when: string, times: readonly number[], atMost: number): Row[] {
  const name = `in a Python file of 1 MB, ${when}`;
  return [
    { group: 'hover', name: `${name}: p99`, value: percentile(times, 99), unit: 'ms', goal: { atMost } },
    { group: 'hover', name: `${name}: median`, value: median(times), unit: 'ms' },
  ];
}

function firstTime(...given: readonly string[]): number {
  const program = [join(root, 'test/runners/runTs.mjs'), join(root, 'test/bench/firstHover.ts'), '--', ...given];
  return Number(execFileSync(process.execPath, program, { encoding: 'utf8' }));
}

/** Hovers in the same text twice, edit after edit. */
async function again(): Promise<{ readonly cached: readonly number[]; readonly edited: readonly number[] }> {
  const hovering = new Hovering();
  const cached: number[] = [];
  const edited: number[] = [];
  let text = pythonFile(1e6);
  let scanned = hovering.scan(text);
  // The first hover of all is measured for itself.
  await hovering.hover(scanned, hoveredIn(text));
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

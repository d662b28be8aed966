import { describe, expect, it } from 'vitest';
import { scanText } from '../../../../src/core/text/scanText';
import type { PlaceDocument } from '../../../../src/host/sources/placeIn';
import { readAhead } from '../../../../src/host/sources/readAhead';
import { ScannedText } from '../../../../src/host/sources/scannedText';
import type { RunTask } from '../../../../src/host/work/runTask';
import { tasksHere } from '../work';

const numbers = 300_000;
/** 1.2 million characters. */
const long = `[${'0.5,'.repeat(numbers)}]`;

function scanned(text: string): ScannedText<PlaceDocument> {
  const document: PlaceDocument = {
    uri: { toString: () => 'file:///long.txt' },
    positionAt: (offset: number) => ({ line: 0, character: offset }),
  };
  return new ScannedText(document, text, scanText(text));
}

/** Tasks, and the names of those that were asked for. */
function watched(): { readonly run: RunTask; readonly names: string[] } {
  const names: string[] = [];
  const run: RunTask = (name, input, options) => {
    names.push(name);
    return tasksHere(name, input, options);
  };
  return { run, names };
}

describe('reading ahead', () => {
  it('has long arrays read by a task, once, and leaves short ones', async () => {
    const text = `y_true = ${long}\ny_pred = [1, 2]\n`;
    const document = scanned(text);
    const { run, names } = watched();
    await readAhead(document, [{ start: 0, end: text.length }], run);
    await readAhead(document, [{ start: 0, end: text.length }], run);
    expect(names).toEqual(['read']);
    const [first, second] = document.index.arrays.map((found) => document.read(found).value);
    expect(first?.shape).toEqual([numbers]);
    expect(first?.data.every((value) => value === 0.5)).toBe(true);
    expect(second?.data).toEqual(Float64Array.of(1, 2));
  });

  it('leaves arrays outside the selection', async () => {
    const text = `y_pred = [1, 2]\ny_true = ${long}\n`;
    const { run, names } = watched();
    await readAhead(scanned(text), [{ start: 0, end: 15 }], run);
    expect(names).toEqual([]);
  });

  it('keeps the place of what cannot be read', async () => {
    const text = `y_true = ${long.replace(/\]$/, 'x]')}`;
    const document = scanned(text);
    const [found] = document.index.arrays;
    if (found === undefined) throw new Error('no array was found');
    const { run, names } = watched();
    await readAhead(document, [], run);
    expect(names).toEqual(['read']);
    const [problem] = document.read(found).issues;
    expect(problem?.severity).toBe('error');
    expect(text.slice(problem?.span?.start, problem?.span?.end)).toBe('x');
  });
});

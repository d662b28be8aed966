import { scanText } from '../../src/core/text/scanText';
import { pythonFile } from './pythonFile';
import type { Row } from './row';
import { median, race } from './timing';

/** Edits whose times are looked at. */
const edits = 300;

/** Scanning a Python file of 1 MB: the first time, warm, and edit after edit. */
export function scanningRows(): Row[] {
  const text = pythonFile(1e6);
  const start = performance.now();
  scanText(text);
  const cold = performance.now() - start;
  const warm = median(race({ warm: () => scanText(text) }).warm);
  const speed = (milliseconds: number): number => text.length / 1e3 / milliseconds;
  const name = (when: string): string => `a Python file of 1 MB, ${when}`;
  return [
    { group: 'scanning', name: name('first time'), value: speed(cold), unit: 'MB/s' },
    { group: 'scanning', name: name('warm'), value: speed(warm), unit: 'MB/s', goal: { atLeast: 600 } },
    { group: 'scanning', name: name('after an edit'), value: median(edited(text)), unit: 'ms', goal: { atMost: 0.5 } },
  ];
}

/** Milliseconds for the index of each version, made from that of the version before. */
function edited(original: string): number[] {
  let text = original;
  let index = scanText(text);
  return Array.from({ length: edits }, (_, edit) => {
    const at = text.indexOf('\n', Math.floor((text.length * edit) / edits));
    text = flat(`${text.slice(0, at)} # typed${text.slice(at)}`);
    const start = performance.now();
    index = scanText(text, { previous: index });
    return performance.now() - start;
  });
}

/** A text without seams, as VS Code joins it from a document's lines. */
export function flat(text: string): string {
  return Buffer.from(text).toString('latin1');
}

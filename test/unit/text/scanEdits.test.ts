import { describe, expect, it } from 'vitest';
import { scanText } from '../../../src/core/text/scanText';

const lines = Array.from(
  { length: 20_000 },
  (_, line) => `y_${String(line)} = [${String(line)}, 1] if ready else load('${String(line)}')`,
);
const text = lines.join('\n');
const index = scanText(text);

/** `text` with something typed in the middle. */
function typed(what: string): string {
  const at = text.indexOf('y_10000');
  return text.slice(0, at) + what + text.slice(at);
}

describe('a scan that goes on from the index of an earlier version', () => {
  it('looks at a small part of the text again', () => {
    const next = scanText(typed('z = [7, 8]\n'), { previous: index });
    expect(next.work).toBeLessThan(index.work / 10);
    expect(next.arrays).toHaveLength(index.arrays.length + 1);
    expect(next.named('z')?.span).toEqual({ start: text.indexOf('y_10000') + 4, end: text.indexOf('y_10000') + 10 });
  });

  it('keeps the arrays before the edit, and moves those after it', () => {
    const after = typed('# one more line\n');
    const next = scanText(after, { previous: index });
    expect(next.arrays[0]).toBe(index.arrays[0]);
    const last = next.arrays.at(-1)!;
    expect(after.slice(last.nameSpan?.start, last.nameSpan?.end)).toBe('y_19999');
    expect(after.slice(last.literal.start, last.literal.end)).toBe('[19999, 1]');
  });

  it('sees that a block comment begins to hide what follows, and ends', () => {
    const opened = scanText(typed('/* '), { previous: index });
    expect(opened.arrays).toHaveLength(20_000);
    const closed = scanText(`${typed('/* ')}*/`, { previous: opened });
    expect(closed.arrays).toHaveLength(10_000);
    expect(scanText(typed('/* '), { previous: closed }).arrays).toHaveLength(20_000);
  });

  it('gives an array the operations of a statement that is typed far from it', () => {
    const next = scanText(`${text}\ny_3 = y_3.reshape(2, 1)`, { previous: index });
    expect(next.named('y_3')?.operations.map(({ name }) => name)).toEqual(['reshape']);
    expect(scanText(text, { previous: next }).named('y_3')?.operations).toEqual([]);
  });

  it('has no use for the index of a part, and scans parts by themselves', () => {
    const part = scanText(text, { from: 0, to: 1000 });
    expect(scanText(text, { previous: part }).arrays).toEqual(index.arrays);
    expect(scanText(text, { from: 0, to: 1000, previous: index }).arrays).toEqual(part.arrays);
  });
});

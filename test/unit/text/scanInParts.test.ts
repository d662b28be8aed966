import { describe, expect, it } from 'vitest';
import { scanInParts, scanText } from '../../../src/core/text/scanText';

const lines = Array.from(
  { length: 5000 },
  (_, line) => `y_${String(line)} = np.array([[${String(line)}, 1.5], [2, 3]])`,
);
const text = lines.join('\n');

describe('scanInParts', () => {
  it('finds in many parts what scanText finds in one go', () => {
    const parts = scanInParts(text);
    let count = 1;
    let part = parts.next();
    for (; part.done !== true; part = parts.next()) count += 1;
    expect(count).toBeGreaterThan(5);
    expect(part.value.complete).toBe(true);
    expect(part.value.arrays).toEqual(scanText(text).arrays);
  });

  it('ends with what was found until it was cancelled', () => {
    let isCancelled = false;
    const parts = scanInParts(text, { cancelled: () => isCancelled });
    parts.next();
    isCancelled = true;
    const part = parts.next();
    expect(part.done).toBe(true);
    if (part.done !== true) return;
    expect(part.value.complete).toBe(false);
    expect(part.value.arrays.length).toBeGreaterThan(0);
    expect(part.value.arrays.length).toBeLessThan(lines.length);
  });
});

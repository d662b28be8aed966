import { describe, expect, it } from 'vitest';
import { formatIndex } from '../../../src/core/format/formatIndex';

describe('formatIndex', () => {
  it('writes a position in C order as NumPy indexes it', () => {
    expect(formatIndex([2, 3], 5)).toBe('[1, 2]');
    expect(formatIndex([2, 3, 4], 17)).toBe('[1, 1, 1]');
    expect(formatIndex([7], 3)).toBe('[3]');
    expect(formatIndex([], 0)).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { toBytes } from '../../../src/core/text/toBytes';
import { NumberReader } from '../../../src/core/text/read/numberReader';

describe('toBytes', () => {
  it('gives one byte for each UTF-16 unit and a zero after the last', () => {
    for (const text of [
      '',
      'abc',
      'y\u4e3a[0]',
      '\u{1f600}x',
      'e\u0301\ufeff',
      'x'.repeat(5000) + '\u4e3a' + 'y'.repeat(5000),
    ]) {
      const bytes = toBytes(text);
      expect(bytes.length).toBe(text.length + 1);
      expect(bytes.at(-1)).toBe(0);
    }
  });

  it('keeps ASCII, turns signs that mean the same into ASCII, and tells letters from other signs', () => {
    const shown = (text: string): string => String.fromCharCode(...toBytes(text).subarray(0, -1));
    expect(shown('[0.5, -1]\n\t')).toBe('[0.5, -1]\n\t');
    expect(shown('\u3010\uff08\uff0c\u3001\uff1a\u2212\uff11\u3000\u3011')).toBe('[(,,:-1 ]');
    expect(shown('\u0177\u4e3a\u{1f600}\u2026')).toBe('\xfe\xff\xff\xff\x85');
  });

  it('cuts out the part that is asked for', () => {
    expect([...toBytes('abcdef', 2, 4)]).toEqual([0x63, 0x64, 0]);
  });
});

describe('NumberReader', () => {
  const read = (text: string): unknown[] => {
    const reader = new NumberReader();
    const target = new Float64Array(1);
    const end = reader.read(toBytes(text), 0, target, 0);
    return end === -1 ? [] : [target[0], end, reader.isFloat];
  };

  it.each<[string, unknown[]]>([
    ['0', [0, 1, false]],
    ['-0', [0, 2, false]],
    ['-0.0', [-0, 4, true]],
    ['+7,', [7, 2, false]],
    ['.5]', [0.5, 2, true]],
    ['5. ', [5, 2, true]],
    ['1e-07', [1e-7, 5, true]],
    ['1E+3', [1000, 4, true]],
    ['2.5e', [2.5, 3, true]],
    ['12x', [12, 2, false]],
    ['1.2.3', [1.2, 3, true]],
    ['0.7179098731960056', [0.7179098731960056, 18, true]],
    ['123456789012345678', [123456789012345680, 18, false]],
    ['9007199254740993', [9007199254740992, 16, false]],
    // Halfway between two doubles: to the even one; a digit more: up.
    ['9007199254740993.00000000000000000001', [9007199254740994, 37, true]],
    ['1.00000000000000011102230246251565404', [1, 37, true]],
    ['1.00000000000000011102230246251565405', [1.0000000000000002, 37, true]],
    ['2.4703282292062327e-324', [0, 23, true]],
    ['2.4703282292062328e-324', [5e-324, 23, true]],
    ['1.7976931348623159e308', [Infinity, 22, true]],
    ['1e400', [Infinity, 5, true]],
    ['1e-400', [0, 6, true]],
    ['0.00000000000000000000000000000000000000001', [1e-41, 43, true]],
    ['-', []],
    ['.', []],
    ['-.e5', []],
    ['x', []],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

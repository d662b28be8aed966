import { describe, expect, it } from 'vitest';
import { editBetween } from '../../../../src/core/text/scan/editBetween';

const long = 'line of code\n'.repeat(20_000);

describe('editBetween', () => {
  it.each([
    ['nothing', 'abc', 'abc', { start: 3, end: 3, newEnd: 3 }],
    ['an insertion', 'ac', 'abc', { start: 1, end: 1, newEnd: 2 }],
    ['a removal', 'abc', 'ac', { start: 1, end: 2, newEnd: 1 }],
    ['a replacement', 'abc', 'axyc', { start: 1, end: 2, newEnd: 3 }],
    ['a repeated letter', 'aa', 'aaa', { start: 2, end: 2, newEnd: 3 }],
    ['a first text', '', 'abc', { start: 0, end: 0, newEnd: 3 }],
    ['everything gone', 'abc', '', { start: 0, end: 3, newEnd: 0 }],
    ['two places at once', 'a-b-c', 'a+b+c', { start: 1, end: 4, newEnd: 4 }],
  ])('tells the part in which two texts differ: %s', (_what, before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });

  it.each([0, 1, 65_535, 65_536, 65_537, 200_000, long.length])('finds a sign typed at %i of a long text', (at) => {
    const { start, end, newEnd } = editBetween(long, `${long.slice(0, at)}\u4e3a${long.slice(at)}`);
    expect([start, end, newEnd]).toEqual([at, at, at + 1]);
  });
});

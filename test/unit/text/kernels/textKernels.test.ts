import { describe, expect, it } from 'vitest';
import { stopCell } from '../../../../src/core/text/kernels/assembly/layout';
import { sharedTextKernels } from '../../../../src/core/text/kernels/textKernels';
import { TextWindow } from '../../../../src/core/text/kernels/textWindow';
import { plainBytes } from '../../../../src/core/text/scan/valueBytes';

it('skipRows takes the same bytes for plain as JavaScript', () => {
  const kernels = sharedTextKernels()!;
  for (let byte = 0; byte < 256; byte += 1) {
    const window = new TextWindow(kernels, Uint8Array.of(0x31, byte, 0x31, 0x21, 0));
    kernels.skipRows(window.addressOf(0), window.origin);
    const isBracket = byte === 0x28 || byte === 0x5b;
    const stop = window.placeOf(kernels.cells[stopCell]!);
    // A bracket after a digit is a subscript.
    expect(stop, `byte ${String(byte)}`).toBe(plainBytes[byte] === 1 && !isBracket ? 3 : 1);
  }
});

it('two texts take turns in the memory', () => {
  const kernels = sharedTextKernels()!;
  const [first, second] = ['123,]', '1,1,1,1,]'].map(
    (text) =>
      new TextWindow(
        kernels,
        Uint8Array.from(`${text}\0`, (character) => character.charCodeAt(0)),
      ),
  );
  const end = (window: TextWindow): number => window.placeOf(kernels.skipRows(window.addressOf(0), window.origin));
  expect([end(first!), end(second!), end(first!)]).toEqual([4, 8, 4]);
});

describe('skipGroup', () => {
  const endIn = (text: string): number => {
    const kernels = sharedTextKernels()!;
    const bytes = Uint8Array.from(`${text}\0`, (character) => character.charCodeAt(0));
    const window = new TextWindow(kernels, bytes);
    const end = kernels.skipGroup(window.addressOf(0));
    return end === 0 ? -1 : window.placeOf(end);
  };

  it.each([
    '[1]',
    '[1, 2.5e-3 -4]',
    '[[1, 2], [3]]',
    '((1, 2), (3, 4))',
    '[(1,), (2,)]',
    '[ # first\n [1], # (second\n [2]]',
    `${'['.repeat(63)}1${']'.repeat(63)}`,
  ])('ends after %s', (group) => {
    expect(endIn(`${group} [9]`)).toBe(group.length);
  });

  it.each([
    ['something else in it', '[1, x]'],
    ['nothing in it', '[]'],
    ['an empty list in it', '[[1], []]'],
    ['no number in it', '[[,]]'],
    ['another bracket at its end', '[1, 2)'],
    ['a subscript in it', '[1[0]]'],
    ['parentheses around one value', '[(1), 2]'],
    ['parentheses around one group', '(([1]))'],
    ['no end', '[1, 2'],
    ['a comment without an end', '[1, # 2]'],
    ['more brackets than are followed', `${'['.repeat(64)}1${']'.repeat(64)}`],
    ['a set', '{1, 2}'],
  ])('leaves a group with %s to JavaScript', (_what, group) => {
    expect(endIn(group)).toBe(-1);
  });
});

import { expect, it } from 'vitest';
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

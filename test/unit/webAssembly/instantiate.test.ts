import { afterEach, describe, expect, it, vi } from 'vitest';
import { instantiate } from '../../../src/core/webAssembly/instantiate';

/** A module that exports a function `f` that returns 42, byte by byte as the WebAssembly specification has it. */
const bytes = [
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7f],
  ...[0x03, 0x02, 0x01, 0x00],
  ...[0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00],
  ...[0x0a, 0x06, 0x01, 0x04, 0x00, 0x41, 0x2a, 0x0b],
];
const base64 = btoa(String.fromCharCode(...bytes));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('instantiate', () => {
  it.each([
    ['in Node', false],
    ['in a web worker', true],
  ])('gives what the module exports, %s', (_where, isWeb) => {
    if (isWeb) vi.stubGlobal('Buffer', undefined);
    const exports = instantiate(base64);
    vi.unstubAllGlobals();
    expect((exports?.f as () => number)()).toBe(42);
  });

  it('gives nothing for bytes that are no module', () => {
    expect(instantiate(btoa('no module'))).toBeUndefined();
  });
});

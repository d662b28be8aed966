import { describe, expect, it } from 'vitest';

import { kernelsFor } from '../../../src/core/formula/kernels/arena';
import { RowMemory } from '../../../src/worker/files/rowMemory';

/** Whether kernels read an array of these bytes where it lies. */
function isReadInPlace({ buffer, byteOffset, length }: Uint8Array): boolean {
  const values = new Float64Array(buffer, byteOffset, length / 8);
  return kernelsFor([values]).memory.placeOf(values) !== undefined;
}

describe('the memory of rows', () => {
  it('is memory that kernels read without copying, in pieces that do not overlap', () => {
    const memory = new RowMemory();
    const [first, second] = [memory.allocate(1001).fill(1), memory.allocate(800).fill(2)];
    expect([first.length, second.length]).toEqual([1001, 800]);
    expect(second.buffer).toBe(first.buffer);
    expect(first.every((byte) => byte === 1)).toBe(true);
    expect(second.byteOffset % 8).toBe(0);
    expect(isReadInPlace(second)).toBe(true);
    memory.release();
  });

  it('is other memory where a piece does not fit into it any more', () => {
    const memory = new RowMemory();
    const [small, large] = [memory.allocate(800), memory.allocate(2 ** 27)];
    expect([isReadInPlace(small), isReadInPlace(large)]).toEqual([true, false]);
    expect(large.length).toBe(2 ** 27);
    memory.release();
  });

  it('is used again once it was released, and not before', () => {
    const [a, b, c] = [new RowMemory(), new RowMemory(), new RowMemory()];
    const ofA = a.allocate(8).buffer;
    expect(b.allocate(8).buffer).not.toBe(ofA);
    a.release();
    expect(c.allocate(8).buffer).toBe(ofA);
    b.release();
    c.release();
  });
});

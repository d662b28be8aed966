/** Whether typed arrays of this machine hold the low byte first. */
export const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** A copy of values of `size` bytes each (2, 4 or 8), the bytes of each in the other order. */
export function swapBytes(bytes: Uint8Array, size: number): Uint8Array {
  const swapped = bytes.slice();
  const { buffer, length } = swapped;
  if (size === 2) swapPairs(new Uint16Array(buffer, 0, length / 2));
  else swapFours(new Uint32Array(buffer, 0, length / 4));
  if (size === 8) swapNeighbours(new Uint32Array(buffer, 0, length / 4));
  return swapped;
}

function swapPairs(values: Uint16Array): void {
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i]! << 8) | (values[i]! >>> 8);
}

function swapFours(values: Uint32Array): void {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    values[i] = (value >>> 24) | ((value >>> 8) & 0xff00) | ((value & 0xff00) << 8) | (value << 24);
  }
}

function swapNeighbours(halves: Uint32Array): void {
  for (let i = 0; i < halves.length; i += 2) {
    const first = halves[i]!;
    halves[i] = halves[i + 1]!;
    halves[i + 1] = first;
  }
}

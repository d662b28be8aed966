import type { ElementType, StoredType } from './elementType';

/** Whether typed arrays of this machine hold the low byte first. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Writes the values that stand in `bytes` to `target`, from `at` on, as float64. Returns how many of them are integers
 * that float64 does not hold, which are rounded.
 */
export function decodeElements(bytes: Uint8Array, type: ElementType, target: Float64Array, at = 0): number {
  const view = inOrder(bytes, type);
  const { buffer, byteOffset } = view;
  const count = view.length / type.size;
  switch (type.dtype) {
    case 'bool':
      for (let i = 0; i < count; i += 1) target[at + i] = view[i] === 0 ? 0 : 1;
      return 0;
    case 'float16':
      halves(new Uint16Array(buffer, byteOffset, count), target, at);
      return 0;
    case 'int64':
      return wholes(new Uint32Array(buffer, byteOffset, 2 * count), new Int32Array(buffer, byteOffset), target, at);
    case 'uint64':
      return wholes(new Uint32Array(buffer, byteOffset, 2 * count), new Uint32Array(buffer, byteOffset), target, at);
    default:
      target.set(viewers[type.dtype](buffer, byteOffset, count), at);
      return 0;
  }
}

type Viewer = (buffer: ArrayBufferLike, offset: number, count: number) => ArrayLike<number>;

const viewers: Readonly<Record<Exclude<StoredType, 'bool' | 'float16' | 'int64' | 'uint64'>, Viewer>> = {
  int8: (buffer, offset, count) => new Int8Array(buffer, offset, count),
  int16: (buffer, offset, count) => new Int16Array(buffer, offset, count),
  int32: (buffer, offset, count) => new Int32Array(buffer, offset, count),
  uint8: (buffer, offset, count) => new Uint8Array(buffer, offset, count),
  uint16: (buffer, offset, count) => new Uint16Array(buffer, offset, count),
  uint32: (buffer, offset, count) => new Uint32Array(buffer, offset, count),
  float32: (buffer, offset, count) => new Float32Array(buffer, offset, count),
  float64: (buffer, offset, count) => new Float64Array(buffer, offset, count),
};

/** The same bytes where typed arrays can lie on them, in the byte order of this machine. */
function inOrder(bytes: Uint8Array, { size, littleEndian }: ElementType): Uint8Array {
  const swaps = size > 1 && littleEndian !== isLittleEndian;
  if (!swaps) return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const swapped = bytes.slice();
  for (let start = 0; start < swapped.length; start += size) swapped.subarray(start, start + size).reverse();
  return swapped;
}

/** 64-bit integers from their 32-bit halves, rounded to the nearest float64; how many were. */
function wholes(words: Uint32Array, signed: Int32Array | Uint32Array, target: Float64Array, at: number): number {
  const [low, high] = isLittleEndian ? [0, 1] : [1, 0];
  let rounded = 0;
  for (let i = 0; 2 * i < words.length; i += 1) {
    const upper = signed[2 * i + high]! * 2 ** 32;
    const lower = words[2 * i + low]!;
    const value = upper + lower;
    if (value - upper !== lower) rounded += 1;
    target[at + i] = value;
  }
  return rounded;
}

/** What each of the 65,536 half-precision numbers is. Made when first needed. */
let halfValues: Float64Array | undefined;

function halves(bits: Uint16Array, target: Float64Array, at: number): void {
  halfValues ??= Float64Array.from({ length: 2 ** 16 }, (_, pattern) => halfValue(pattern));
  for (let i = 0; i < bits.length; i += 1) target[at + i] = halfValues[bits[i]!]!;
}

/** Source: IEEE 754-2019, binary16: a sign, 5 bits of exponent with bias 15, 10 of the fraction. */
function halfValue(pattern: number): number {
  const sign = pattern >= 2 ** 15 ? -1 : 1;
  const exponent = (pattern >> 10) & 0x1f;
  const fraction = pattern & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 2 ** 10) * 2 ** (exponent - 15);
}

import type { ElementType, StoredType } from './elementType';
import { isLittleEndian, swapBytes } from './byteOrder';

/** The values in `bytes` where they lie there as this machine holds float64; undefined for anything else. */
export function asFloat64(bytes: Uint8Array, { dtype, littleEndian }: ElementType): Float64Array | undefined {
  const fits = dtype === 'float64' && littleEndian === isLittleEndian && bytes.byteOffset % 8 === 0;
  return fits ? new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8) : undefined;
}

/**
 * Writes the values that stand in `bytes` to `target` as float64. Returns how many of them are integers that float64 does
 * not hold, which are rounded.
 */
export function decodeElements(bytes: Uint8Array, type: ElementType, target: Float64Array): number {
  const { buffer, byteOffset } = inOrder(bytes, type);
  const count = bytes.length / type.size;
  switch (type.dtype) {
    case 'bool':
      booleans(new Uint8Array(buffer, byteOffset, count), target);
      return 0;
    case 'float16':
      halves(new Uint16Array(buffer, byteOffset, count), target);
      return 0;
    case 'int64':
      return wholes(new Int32Array(buffer, byteOffset, 2 * count), signedHigh, target);
    case 'uint64':
      return wholes(new Int32Array(buffer, byteOffset, 2 * count), unsignedHigh, target);
    default:
      // V8 converts faster here than any loop does.
      target.set(viewers[type.dtype](buffer, byteOffset, count));
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
  if (size > 1 && littleEndian !== isLittleEndian) return swapBytes(bytes, size);
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
}

function booleans(bytes: Uint8Array, target: Float64Array): void {
  for (let i = 0; i < bytes.length; i += 1) target[i] = bytes[i] === 0 ? 0 : 1;
}

/** What the upper half of a 64-bit integer is worth, in units of 2^32, from its bits as a signed number. */
type HighHalf = (bits: number) => number;
const signedHigh: HighHalf = (bits) => bits;
const unsignedHigh: HighHalf = (bits) => bits >>> 0;

/** 64-bit integers from their 32-bit halves, rounded to the nearest float64; how many were. */
function wholes(halves: Int32Array, high: HighHalf, target: Float64Array): number {
  const first = smallWholes(halves, target);
  return first === target.length ? 0 : largeWholes(halves, high, target, first);
}

const [lowHalf, highHalf] = isLittleEndian ? [0, 1] : [1, 0];

/** Integers of 0 to 2^31 - 1, as labels are, up to the first other one; its position. */
function smallWholes(halves: Int32Array, target: Float64Array): number {
  for (let i = 0; i < target.length; i += 1) {
    const low = halves[2 * i + lowHalf]!;
    if (low < 0 || halves[2 * i + highHalf] !== 0) return i;
    target[i] = low;
  }
  return target.length;
}

function largeWholes(halves: Int32Array, high: HighHalf, target: Float64Array, from: number): number {
  let rounded = 0;
  for (let i = from; i < target.length; i += 1) {
    const upper = high(halves[2 * i + highHalf]!) * 2 ** 32;
    const lower = halves[2 * i + lowHalf]! >>> 0;
    const value = upper + lower;
    if (value - upper !== lower) rounded += 1;
    target[i] = value;
  }
  return rounded;
}

/** What each of the 65,536 half-precision numbers is. Made when first needed. */
let halfValues: Float64Array | undefined;

function halves(bits: Uint16Array, target: Float64Array): void {
  halfValues ??= Float64Array.from({ length: 2 ** 16 }, (_, pattern) => halfValue(pattern));
  for (let i = 0; i < bits.length; i += 1) target[i] = halfValues[bits[i]!]!;
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

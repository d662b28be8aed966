/** Whether two arrays hold the same numbers to the last bit: 0 is not -0, and NaN is NaN. Bits are compared 32 at a time. */
export function sameBits(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

function wordsOf({ buffer, byteOffset, byteLength }: Float64Array): Int32Array {
  return new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT);
}

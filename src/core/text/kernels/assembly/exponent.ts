const plus: u32 = 0x2b;
const minus: u32 = 0x2d;
const zero: u32 = 0x30;

export const letterE: u32 = 0x65;

/** The exponent that was read last. */
export let exponent: i32 = 0;

/** Reads the exponent after the `e` into `exponent`; returns where it ends, 0 when it has no digits or too many. */
export function endOfExponent(start: usize): usize {
  const sign = <u32>load<u8>(start);
  const first = start + usize(sign === minus || sign === plus);
  let at = first;
  let value: i32 = 0;
  let digit = <u32>load<u8>(at) - zero;
  while (digit <= 9 && at - first < 4) {
    value = value * 10 + digit;
    at += 1;
    digit = <u32>load<u8>(at) - zero;
  }
  exponent = sign === minus ? -value : value;
  return at === first || digit <= 9 ? 0 : at;
}

import { comma } from './bytes';

/** True when there was a digit in the bytes that were skipped last. */
export let sawDigit: bool = false;

/** Where the run of digits, points, signs, commas, white space and `e` from `at` on ends; 16 bytes are looked at at once. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function endOfPlain(at: usize): usize {
  sawDigit = false;
  while (true) {
    const bytes = v128.load(at);
    const digits = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(9));
    // `+`, `,`, `-` and `.` follow each other, and so do tab, newline, vertical tab, form feed and carriage return.
    const signs = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x2b)), i8x16.splat(3));
    const spaces = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(9)), i8x16.splat(4));
    const blanks = i8x16.eq(bytes, i8x16.splat(0x20));
    const letters = i8x16.eq(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x65));
    const plain = v128.or(v128.or(v128.or(digits, signs), v128.or(spaces, blanks)), letters);
    const others = ~i8x16.bitmask(plain) & 0xffff;
    if (others !== 0) {
      const count = ctz(others);
      sawDigit = sawDigit || (i8x16.bitmask(digits) & ((1 << count) - 1)) !== 0;
      return at + count;
    }
    sawDigit = sawDigit || v128.any_true(digits);
    at += 16;
  }
}

/** How far a comma is looked for in parentheses, as in JavaScript. */
const reach: usize = 400;

/** True when a comma stands in the parentheses from `start` to `end`, nearby. */
export function hasComma(start: usize, end: usize): bool {
  const stop = min(end, start + reach);
  for (let at = start; at < stop; at += 1) if (load<u8>(at) === comma) return true;
  return false;
}

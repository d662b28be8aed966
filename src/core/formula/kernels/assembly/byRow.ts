import { roundedIf } from './rounding';

/** What is done to each value of a row and the row's number; the choice is made by the compiler. */
class Subtraction {}
class Multiplication {}
class Division {}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function pair<Operation>(a: v128, b: v128): v128 {
  if (idof<Operation>() == idof<Subtraction>()) return f64x2.sub(a, b);
  return idof<Operation>() == idof<Multiplication>() ? f64x2.mul(a, b) : f64x2.div(a, b);
}

/** Goes through rows of `length` values, with a number of `numbers` for each; writes nothing after the last one. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function eachRow<Operation>(
  out: usize,
  a: usize,
  numbers: usize,
  length: usize,
  count: usize,
  toFloat32: bool,
): void {
  const width = length << 3;
  for (const end = out + (count << 3); out < end; out += width, a += width, numbers += 8) {
    const number = v128.load64_splat(numbers);
    let at: usize = 0;
    for (; at + 16 <= width; at += 16) {
      v128.store(out + at, roundedIf(toFloat32, pair<Operation>(v128.load(a + at), number)));
    }
    if (at < width) {
      const last = roundedIf(toFloat32, pair<Operation>(v128.load64_zero(a + at), number));
      v128.store_lane<u64>(out + at, last, 0);
    }
  }
}

/** `a - number of the row` for `count` values. */
export function subtractByRow(out: usize, a: usize, numbers: usize, length: usize, count: usize): void {
  eachRow<Subtraction>(out, a, numbers, length, count, false);
}

/** `a * number of the row` for `count` values. */
export function multiplyByRow(out: usize, a: usize, numbers: usize, length: usize, count: usize): void {
  eachRow<Multiplication>(out, a, numbers, length, count, false);
}

/** `a / number of the row` for `count` values. */
export function divideByRow(out: usize, a: usize, numbers: usize, length: usize, count: usize): void {
  eachRow<Division>(out, a, numbers, length, count, false);
}

export function subtractByRowFloat32(out: usize, a: usize, numbers: usize, length: usize, count: usize): void {
  eachRow<Subtraction>(out, a, numbers, length, count, true);
}

export function multiplyByRowFloat32(out: usize, a: usize, numbers: usize, length: usize, count: usize): void {
  eachRow<Multiplication>(out, a, numbers, length, count, true);
}

export function divideByRowFloat32(out: usize, a: usize, numbers: usize, length: usize, count: usize): void {
  eachRow<Division>(out, a, numbers, length, count, true);
}

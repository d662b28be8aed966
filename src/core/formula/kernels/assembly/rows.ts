/** Which of two values counts; the choice is made by the compiler. */
class Largest {}
class Smallest {}

/** The better of two values or pairs, the first of equals. NaN is passed over. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function better<Wanted>(a: v128, b: v128): v128 {
  return idof<Wanted>() == idof<Largest>() ? f64x2.pmax(a, b) : f64x2.pmin(a, b);
}

/** The best value of a row from `data` to `end`, one after the other: the first of zeros with different signs. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function bestInOrder<Wanted>(data: usize, end: usize): f64 {
  let best = v128.load64_splat(data);
  for (; data < end; data += 8) best = better<Wanted>(best, v128.load64_splat(data));
  return f64x2.extract_lane(best, 0);
}

/** The best value of a row that is not empty; NaN when there is one. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function bestOf<Wanted>(data: usize, end: usize): f64 {
  let best = v128.load64_splat(end - 8);
  let isNaN = f64x2.ne(best, best);
  for (let at = data; at + 16 <= end; at += 16) {
    const pair = v128.load(at);
    best = better<Wanted>(best, pair);
    isNaN = v128.or(isNaN, f64x2.ne(pair, pair));
  }
  const joined = better<Wanted>(best, v128.shuffle<f64>(best, best, 1, 0));
  if (v128.any_true(isNaN)) return NaN;
  const result = f64x2.extract_lane(joined, 0);
  return result == 0 ? bestInOrder<Wanted>(data, end) : result;
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function eachRow<Wanted>(out: usize, data: usize, rows: usize, length: usize, ofNothing: f64): void {
  const width = length << 3;
  for (const end = out + (rows << 3); out < end; out += 8, data += width) {
    store<f64>(out, length == 0 ? ofNothing : bestOf<Wanted>(data, data + width));
  }
}

/** The largest value of each row; NaN when there is one, the first of zeros with different signs. */
export function maxRows(out: usize, data: usize, rows: usize, length: usize): void {
  eachRow<Largest>(out, data, rows, length, -Infinity);
}

/** The smallest value of each row; NaN when there is one, the first of zeros with different signs. */
export function minRows(out: usize, data: usize, rows: usize, length: usize): void {
  eachRow<Smallest>(out, data, rows, length, Infinity);
}

/** Each value of `data` `run` times, the first one `skip` times fewer, until `count` values are written. */
export function repeat(out: usize, data: usize, run: usize, skip: usize, count: usize): void {
  const end = out + (count << 3);
  const width = run << 3;
  for (let next = out + width - (skip << 3); out < end; next += width, data += 8) {
    const value = load<f64>(data);
    for (const stop = min(next, end); out < stop; out += 8) store<f64>(out, value);
  }
}

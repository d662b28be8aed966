import { addNeighbours } from './neighbours';
import { AbsoluteDifferences, Products, SquaredDifferences, Values } from './terms';

/** Two terms; the choice is made by the compiler. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function pair<Term>(a: usize, b: usize): v128 {
  if (idof<Term>() == idof<Values>()) return v128.load(a);
  if (idof<Term>() == idof<Products>()) return f64x2.mul(v128.load(a), v128.load(b));
  const difference = f64x2.sub(v128.load(a), v128.load(b));
  if (idof<Term>() == idof<AbsoluteDifferences>()) return f64x2.abs(difference);
  return f64x2.mul(difference, difference);
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function single<Term>(a: usize, b: usize): f64 {
  if (idof<Term>() == idof<Values>()) return load<f64>(a);
  if (idof<Term>() == idof<Products>()) return load<f64>(a) * load<f64>(b);
  const difference = load<f64>(a) - load<f64>(b);
  if (idof<Term>() == idof<AbsoluteDifferences>()) return abs(difference);
  return difference * difference;
}

/** The pairwise sum of `length` terms, addition for addition that of `pairwiseSum` in core/array/sum.ts. */
function pairwise<Term>(a: usize, b: usize, length: usize): f64 {
  if (length <= 128) return short<Term>(a, b, length);
  const half = (length >> 4) << 3;
  const bytes = half << 3;
  return pairwise<Term>(a, b, half) + pairwise<Term>(a + bytes, b + bytes, length - half);
}

/** The same for at most 128 terms. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function short<Term>(a: usize, b: usize, length: usize): f64 {
  const end = a + (length << 3);
  let sum: f64 = 0;
  if (length >= 8) {
    let first = pair<Term>(a, b);
    let second = pair<Term>(a + 16, b + 16);
    let third = pair<Term>(a + 32, b + 32);
    let fourth = pair<Term>(a + 48, b + 48);
    const endOfEights = a + ((length & ~7) << 3);
    for (a += 64, b += 64; a < endOfEights; a += 64, b += 64) {
      first = f64x2.add(first, pair<Term>(a, b));
      second = f64x2.add(second, pair<Term>(a + 16, b + 16));
      third = f64x2.add(third, pair<Term>(a + 32, b + 32));
      fourth = f64x2.add(fourth, pair<Term>(a + 48, b + 48));
    }
    const sums = addNeighbours(addNeighbours(first, second), addNeighbours(third, fourth));
    sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  }
  for (; a < end; a += 8, b += 8) sum += single<Term>(a, b);
  return sum;
}

/** Rows of one value: 0 + the value, as every sum begins with 0. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function eachAlone<Term>(out: usize, a: usize, b: usize, rows: usize): void {
  for (const end = out + (rows << 3); out < end; out += 16, a += 16, b += 16) {
    v128.store(out, f64x2.add(f64x2.splat(0), pair<Term>(a, b)));
  }
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function eachRow<Term>(out: usize, a: usize, b: usize, rows: usize, length: usize): void {
  if (length == 1) {
    eachAlone<Term>(out, a, b, rows);
    return;
  }
  const width = length << 3;
  for (const end = out + (rows << 3); out < end; out += 8, a += width, b += width) {
    store<f64>(out, length <= 128 ? short<Term>(a, b, length) : pairwise<Term>(a, b, length));
  }
}

/** The sum of each of `rows` rows of `length` values that lie one after the other. */
export function sumRows(out: usize, data: usize, rows: usize, length: usize): void {
  eachRow<Values>(out, data, data, rows, length);
}

/** The sums of rows of `(a - b)^2`, each difference and square rounded. */
export function sumSquaredDifferences(out: usize, a: usize, b: usize, rows: usize, length: usize): void {
  eachRow<SquaredDifferences>(out, a, b, rows, length);
}

/** The sums of rows of `|a - b|`. */
export function sumAbsoluteDifferences(out: usize, a: usize, b: usize, rows: usize, length: usize): void {
  eachRow<AbsoluteDifferences>(out, a, b, rows, length);
}

/** The sums of rows of `a * b`, each product rounded. */
export function sumProducts(out: usize, a: usize, b: usize, rows: usize, length: usize): void {
  eachRow<Products>(out, a, b, rows, length);
}

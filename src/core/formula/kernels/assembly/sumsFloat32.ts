import { AbsoluteDifferences, Products, SquaredDifferences, Values } from './terms';

/** Four values rounded to float32. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function four(data: usize): v128 {
  const low = f32x4.demote_f64x2_zero(v128.load(data));
  const high = f32x4.demote_f64x2_zero(v128.load(data, 16));
  return v128.shuffle<f32>(low, high, 0, 1, 4, 5);
}

/** Four terms; the choice is made by the compiler. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function fourTerms<Term>(a: usize, b: usize): v128 {
  if (idof<Term>() == idof<Values>()) return four(a);
  if (idof<Term>() == idof<Products>()) return f32x4.mul(four(a), four(b));
  const difference = f32x4.sub(four(a), four(b));
  if (idof<Term>() == idof<AbsoluteDifferences>()) return f32x4.abs(difference);
  return f32x4.mul(difference, difference);
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function single<Term>(a: usize, b: usize): f32 {
  if (idof<Term>() == idof<Values>()) return <f32>load<f64>(a);
  if (idof<Term>() == idof<Products>()) return <f32>load<f64>(a) * <f32>load<f64>(b);
  const difference = <f32>load<f64>(a) - <f32>load<f64>(b);
  if (idof<Term>() == idof<AbsoluteDifferences>()) return abs(difference);
  return difference * difference;
}

/** The pairwise sum in float32, addition for addition that of `pairwiseSumFloat32` in core/array/sum.ts. */
function pairwise<Term>(a: usize, b: usize, length: usize): f32 {
  if (length <= 128) return short<Term>(a, b, length);
  const half = (length >> 4) << 3;
  const bytes = half << 3;
  return pairwise<Term>(a, b, half) + pairwise<Term>(a + bytes, b + bytes, length - half);
}

/** The same for at most 128 terms. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function short<Term>(a: usize, b: usize, length: usize): f32 {
  const end = a + (length << 3);
  let sum: f32 = 0;
  if (length >= 8) {
    let left = fourTerms<Term>(a, b);
    let right = fourTerms<Term>(a + 32, b + 32);
    const endOfEights = a + ((length & ~7) << 3);
    for (a += 64, b += 64; a < endOfEights; a += 64, b += 64) {
      left = f32x4.add(left, fourTerms<Term>(a, b));
      right = f32x4.add(right, fourTerms<Term>(a + 32, b + 32));
    }
    sum = sumOfEight(left, right);
  }
  for (; a < end; a += 8, b += 8) sum += single<Term>(a, b);
  return sum;
}

/** Eight running sums as a tree. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function sumOfEight(left: v128, right: v128): f32 {
  const even = v128.shuffle<f32>(left, right, 0, 2, 4, 6);
  const odd = v128.shuffle<f32>(left, right, 1, 3, 5, 7);
  const pairs = f32x4.add(even, odd);
  const first = f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
  const second = f32x4.extract_lane(pairs, 2) + f32x4.extract_lane(pairs, 3);
  return first + second;
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function eachRow<Term>(out: usize, a: usize, b: usize, rows: usize, length: usize): void {
  const width = length << 3;
  for (const end = out + (rows << 3); out < end; out += 8, a += width, b += width) {
    store<f64>(out, <f64>(length <= 128 ? short<Term>(a, b, length) : pairwise<Term>(a, b, length)));
  }
}

/** The sum of each of `rows` rows of float32 numbers, every addition rounded to float32. */
export function sumRowsFloat32(out: usize, data: usize, rows: usize, length: usize): void {
  eachRow<Values>(out, data, data, rows, length);
}

/** The sums of rows of `(a - b)^2` of float32 numbers, each operation rounded to float32. */
export function sumSquaredDifferencesFloat32(out: usize, a: usize, b: usize, rows: usize, length: usize): void {
  eachRow<SquaredDifferences>(out, a, b, rows, length);
}

/** The sums of rows of `|a - b|` of float32 numbers, each operation rounded to float32. */
export function sumAbsoluteDifferencesFloat32(out: usize, a: usize, b: usize, rows: usize, length: usize): void {
  eachRow<AbsoluteDifferences>(out, a, b, rows, length);
}

/** The sums of rows of `a * b` of float32 numbers, each operation rounded to float32. */
export function sumProductsFloat32(out: usize, a: usize, b: usize, rows: usize, length: usize): void {
  eachRow<Products>(out, a, b, rows, length);
}

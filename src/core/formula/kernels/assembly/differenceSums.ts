import { addNeighbours } from './neighbours';

/** The sums of the squares and of the sizes of the differences of `a` and `b`, as a pair, each added in the order of sums.ts. */
function pairwise(a: usize, b: usize, length: usize): v128 {
  if (length <= 128) return short(a, b, length);
  const half = (length >> 4) << 3;
  const bytes = half << 3;
  return f64x2.add(pairwise(a, b, half), pairwise(a + bytes, b + bytes, length - half));
}

/** The same for at most 128 differences. */
function short(a: usize, b: usize, length: usize): v128 {
  const end = a + (length << 3);
  let sums = f64x2.splat(0);
  if (length >= 8) {
    let d0 = f64x2.sub(v128.load(a), v128.load(b));
    let d1 = f64x2.sub(v128.load(a, 16), v128.load(b, 16));
    let d2 = f64x2.sub(v128.load(a, 32), v128.load(b, 32));
    let d3 = f64x2.sub(v128.load(a, 48), v128.load(b, 48));
    let square0 = f64x2.mul(d0, d0);
    let square1 = f64x2.mul(d1, d1);
    let square2 = f64x2.mul(d2, d2);
    let square3 = f64x2.mul(d3, d3);
    let size0 = f64x2.abs(d0);
    let size1 = f64x2.abs(d1);
    let size2 = f64x2.abs(d2);
    let size3 = f64x2.abs(d3);
    const endOfEights = a + ((length & ~7) << 3);
    for (a += 64, b += 64; a < endOfEights; a += 64, b += 64) {
      d0 = f64x2.sub(v128.load(a), v128.load(b));
      d1 = f64x2.sub(v128.load(a, 16), v128.load(b, 16));
      d2 = f64x2.sub(v128.load(a, 32), v128.load(b, 32));
      d3 = f64x2.sub(v128.load(a, 48), v128.load(b, 48));
      square0 = f64x2.add(square0, f64x2.mul(d0, d0));
      square1 = f64x2.add(square1, f64x2.mul(d1, d1));
      square2 = f64x2.add(square2, f64x2.mul(d2, d2));
      square3 = f64x2.add(square3, f64x2.mul(d3, d3));
      size0 = f64x2.add(size0, f64x2.abs(d0));
      size1 = f64x2.add(size1, f64x2.abs(d1));
      size2 = f64x2.add(size2, f64x2.abs(d2));
      size3 = f64x2.add(size3, f64x2.abs(d3));
    }
    const squares = addNeighbours(addNeighbours(square0, square1), addNeighbours(square2, square3));
    const sizes = addNeighbours(addNeighbours(size0, size1), addNeighbours(size2, size3));
    sums = addNeighbours(squares, sizes);
  }
  for (; a < end; a += 8, b += 8) {
    const difference = f64x2.sub(v128.load64_splat(a), v128.load64_splat(b));
    const size = f64x2.abs(difference);
    sums = f64x2.add(sums, v128.shuffle<f64>(f64x2.mul(difference, difference), size, 0, 3));
  }
  return sums;
}

/** The sum of `(a - b)^2` over `count` positions, and after it that of `|a - b|`: what sums.ts gives, in one look. */
export function sumDifferences(out: usize, a: usize, b: usize, count: usize): void {
  v128.store(out, pairwise(a, b, count));
}

/** Added to a whole number, it leaves that number in the low bits of the sum; any other number it rounds to a whole one. */
const shift: f64 = 6755399441055744; // 1.5 * 2^52

/** All bits where a value is not whole: taking `toPlace` away again gives another one. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function fractions(values: v128, places: v128, toPlace: v128): v128 {
  return f64x2.ne(f64x2.sub(places, toPlace), values);
}

/** A pair of places with `shift` added; those below 0 and above `last` are moved there. NaN becomes 0. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function within(places: v128, last: v128): v128 {
  return f64x2.pmin(last, f64x2.pmax(f64x2.splat(shift), places));
}

/** A pair of positions in the table, with `shift` added. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function positions(rows: v128, columns: v128, last: v128, width: v128): v128 {
  return f64x2.add(f64x2.mul(f64x2.sub(within(rows, last), f64x2.splat(shift)), width), within(columns, last));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function addOne(table: usize, position: i64): void {
  const at = table + (<usize>position << 2);
  store<u32>(at, load<u32>(at) + 1);
}

/**
 * Counts the pairs of labels at the same positions of `a` and `b`, in a table of u32 with `size + 2` rows for the labels of
 * `a` and as many columns for those of `b`: first what is below `low`, then `size` whole numbers from there on, then what is
 * above them. Gives false when a value is not whole; NaN is not.
 */
export function countLabelPairs(table: usize, a: usize, b: usize, count: usize, low: f64, size: f64): bool {
  const toPlace = f64x2.splat(shift - low + 1);
  const last = f64x2.splat(shift + size + 1);
  const width = f64x2.splat(size + 2);
  let marks = i64x2.splat(0);
  const end = a + (count << 3);
  for (const endOfPairs = a + ((count & ~1) << 3); a < endOfPairs; a += 16, b += 16) {
    const first = v128.load(a);
    const second = v128.load(b);
    const rows = f64x2.add(first, toPlace);
    const columns = f64x2.add(second, toPlace);
    marks = v128.or(marks, fractions(first, rows, toPlace));
    marks = v128.or(marks, fractions(second, columns, toPlace));
    const both = positions(rows, columns, last, width);
    addOne(table, i64x2.extract_lane(both, 0));
    addOne(table, i64x2.extract_lane(both, 1));
  }
  if (a < end) {
    const first = v128.load64_splat(a);
    const second = v128.load64_splat(b);
    const row = f64x2.add(first, toPlace);
    const column = f64x2.add(second, toPlace);
    marks = v128.or(marks, v128.or(fractions(first, row, toPlace), fractions(second, column, toPlace)));
    addOne(table, i64x2.extract_lane(positions(row, column, last, width), 0));
  }
  return !v128.any_true(marks);
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function sumOf(counts: v128): u32 {
  return <u32>(i64x2.extract_lane(counts, 0) + i64x2.extract_lane(counts, 1));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function addTo(counts: usize, added: u32): void {
  store<u32>(counts, load<u32>(counts) + added);
}

/**
 * Counts the pairs of labels at the same positions of `a` and `b` where both have the labels `low` and `low + 1` alone, by
 * comparisons: a table of u32 with two rows for `a` and two columns for `b`. Gives false when there is any other value.
 */
export function countTwoLabels(table: usize, a: usize, b: usize, count: usize, low: f64): bool {
  const high = low + 1;
  const first = f64x2.splat(low);
  const second = f64x2.splat(high);
  let known = i64x2.splat(-1);
  let ofRows = i64x2.splat(0);
  let ofColumns = i64x2.splat(0);
  let ofBoth = i64x2.splat(0);
  for (const endOfPairs = a + ((count & ~1) << 3); a < endOfPairs; a += 16, b += 16) {
    const row = v128.load(a);
    const column = v128.load(b);
    const isRow = f64x2.eq(row, second);
    const isColumn = f64x2.eq(column, second);
    known = v128.and(known, v128.or(isRow, f64x2.eq(row, first)));
    known = v128.and(known, v128.or(isColumn, f64x2.eq(column, first)));
    ofRows = i64x2.sub(ofRows, isRow);
    ofColumns = i64x2.sub(ofColumns, isColumn);
    ofBoth = i64x2.sub(ofBoth, v128.and(isRow, isColumn));
  }
  let isKnown = i64x2.all_true(known);
  let rows = sumOf(ofRows);
  let columns = sumOf(ofColumns);
  let both = sumOf(ofBoth);
  if (count & 1) {
    const row = load<f64>(a);
    const column = load<f64>(b);
    isKnown = isKnown && (row == low || row == high) && (column == low || column == high);
    rows += <u32>(row == high);
    columns += <u32>(column == high);
    both += <u32>(row == high && column == high);
  }
  addTo(table, <u32>count - rows - columns + both);
  addTo(table + 4, columns - both);
  addTo(table + 8, rows - both);
  addTo(table + 12, both);
  return isKnown;
}

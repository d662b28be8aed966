/**
 * Takes derivatives back through a function that only moves the values of its first `moved` operands: it is given places
 * (1, 2, 3 …) instead of values, so that its result says where each value came from.
 */
export function comeFrom(
  operands: readonly Float64Array[],
  moved: number,
  flow: Float64Array,
  move: (operands: readonly Float64Array[]) => Float64Array,
): Float64Array[] {
  let places = 0;
  const marked = operands.map((values, slot) => (slot < moved ? values.map(() => (places += 1)) : values));
  const back = new Float64Array(places);
  move(marked).forEach((place, i) => {
    // NaN: no value was moved there.
    if (place >= 1) back[place - 1]! += flow[i]!;
  });
  let start = 0;
  return marked.slice(0, moved).map(({ length }) => back.subarray(start, (start += length)));
}

/** Turns the derivatives by a row's results into those by the values of the first operand, written into `out`. */
export type RowBackward = (operands: readonly Float64Array[], adjoint: Float64Array, out: Float64Array) => void;

/** The rules of functions on rows that compute with the values; those that only move them need none. */
export const rowRules: ReadonlyMap<string, RowBackward> = new Map<string, RowBackward>([
  ['sort', backToUnsorted],
  ['cumsum', sumOfAllThatFollow],
  ['prepend', (_operands, adjoint, out) => out.set(adjoint.subarray(1))],
]);

/** Equal values are sorted in the order in which they stand. */
function backToUnsorted(
  [values = new Float64Array()]: readonly Float64Array[],
  adjoint: Float64Array,
  out: Float64Array,
) {
  const order = Array.from(values, (_, position) => position).sort((a, b) => values[a]! - values[b]!);
  order.forEach((position, place) => {
    out[position] = adjoint[place]!;
  });
}

function sumOfAllThatFollow(_operands: readonly Float64Array[], adjoint: Float64Array, out: Float64Array): void {
  let sum = 0;
  for (let i = adjoint.length - 1; i >= 0; i -= 1) out[i] = sum += adjoint[i]!;
}

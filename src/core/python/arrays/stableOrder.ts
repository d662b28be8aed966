/** The places of values without NaN in ascending order; equal values keep their order. A merge sort from short runs up. */
export function stableOrder(values: Float64Array): Uint32Array {
  let from = new Uint32Array(values.length);
  for (let at = 0; at < from.length; at += 1) from[at] = at;
  let to = new Uint32Array(values.length);
  for (let run = 1; run < values.length; run *= 2) {
    for (let start = 0; start < values.length; start += 2 * run) mergeRuns(values, from, to, start, run);
    [from, to] = [to, from];
  }
  return from;
}

/** Merges two ordered runs of places that lie side by side; the second may be shorter, or missing. */
function mergeRuns(values: Float64Array, from: Uint32Array, to: Uint32Array, start: number, run: number): void {
  const middle = Math.min(start + run, values.length);
  const end = Math.min(start + 2 * run, values.length);
  let left = start;
  let right = middle;
  for (let at = start; at < end; at += 1) {
    const takesLeft = right >= end || (left < middle && values[from[left]!]! <= values[from[right]!]!);
    to[at] = takesLeft ? from[left++]! : from[right++]!;
  }
}

/** Writes the derivative of a row's value by each value of the row into `out`. */
export type RowPartials = (row: Float64Array, value: number, out: Float64Array) => void;

/** The rules of reductions. Of equal largest (smallest) values the first counts, as in torch's max along an axis. */
export const reductionRules: ReadonlyMap<string, RowPartials> = new Map<string, RowPartials>([
  ['sum', (_row, _value, out) => out.fill(1)],
  ['mean', (row, _value, out) => out.fill(1 / row.length)],
  ['max', first],
  ['min', first],
  ['logsumexp', softmax],
  ['median', middle],
]);

function first(row: Float64Array, value: number, out: Float64Array): void {
  out.fill(0);
  const position = row.indexOf(value);
  if (position >= 0) out[position] = 1;
}

function softmax(row: Float64Array, value: number, out: Float64Array): void {
  for (let i = 0; i < row.length; i += 1) out[i] = row[i] === -Infinity ? 0 : Math.exp(row[i]! - value);
}

/** The middle value, or half of each of the two. */
function middle(row: Float64Array, _value: number, out: Float64Array): void {
  const order = Array.from(row, (_, position) => position).sort((a, b) => row[a]! - row[b]!);
  const half = order.length / 2;
  out.fill(0);
  for (const place of [Math.ceil(half) - 1, Math.floor(half)]) out[order[place]!]! += 0.5;
}

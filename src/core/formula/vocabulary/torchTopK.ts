import { decimalLike } from '../exact/decimalLike';
import { atom, call, operandOf } from '../tex/tex';
import type { RowsFunction } from './types';

/** torch's own selection of the largest values, which is not the first of equals. */
export const torchSelection: readonly RowsFunction[] = [
  {
    kind: 'rows',
    name: 'torch_top_k',
    doc: 'torch_top_k(x, axis, k): the positions of the k largest values along the axis, as torch.topk orders equals',
    arrays: 1,
    axisArgument: 0,
    keepsAxis: true,
    length: (_lengths, [k = 1]) => k,
    row: ([values = nothing], [k = 1], out) => {
      out.set(torchTopK(values, k));
    },
    exact: ([values = []], [k = 1]) =>
      torchTopK(
        values.map((value) => value.toNumber()),
        k,
      ).map((position) => decimalLike(values[0]!, position)),
    tex: ([values], [k = 'k']) => call('topk')([operandOf(values), atom(k)]),
  },
];

const nothing = new Float64Array();

type Comes = (a: number, b: number) => boolean;

/**
 * The positions of the k largest values, NaN counting as larger than all, as torch's CPU kernel finds them: it moves them
 * to the front with `std::nth_element`, which decides between equals, and then orders all but the last of them. torch
 * promises no order of equals; this is the one of its builds for Linux. Rows of 64 k values and more, where torch selects
 * by a heap, keep the first of equals.
 *
 * Source: torch 2.13 · aten/src/ATen/native/TopKImpl.h; libstdc++ · bits/stl_algo.h
 */
export function torchTopK(values: ArrayLike<number>, k: number): number[] {
  const positions = Array.from({ length: values.length }, (_, at) => at);
  const comes: Comes = (a, b) => (Number.isNaN(values[a]!) ? !Number.isNaN(values[b]!) : values[a]! > values[b]!);
  const order = (a: number, b: number): number => Number(comes(b, a)) - Number(comes(a, b));
  if (k * 64 <= values.length) return positions.sort(order).slice(0, k);
  selectFirst(positions, k - 1, comes);
  return [...positions.slice(0, k - 1).sort(order), ...positions.slice(k - 1, k)];
}

/** Puts the item that belongs at `nth` there, and what comes before it in front of it. */
function selectFirst(items: number[], nth: number, comes: Comes): void {
  let first = 0;
  let last = items.length;
  while (last - first > 3) {
    const cut = partition(items, first, last, comes);
    if (cut <= nth) first = cut;
    else last = cut;
  }
  items.splice(
    first,
    last - first,
    ...items.slice(first, last).sort((a, b) => Number(comes(b, a)) - Number(comes(a, b))),
  );
}

/** Splits `first … last - 1` around the median of three of them, from both ends; returns where the second part starts. */
function partition(items: number[], first: number, last: number, comes: Comes): number {
  swap(items, first, medianOf(items, first + 1, first + Math.floor((last - first) / 2), last - 1, comes));
  const pivot = items[first]!;
  let low = first + 1;
  let high = last;
  for (;;) {
    while (comes(items[low]!, pivot)) low += 1;
    high -= 1;
    while (comes(pivot, items[high]!)) high -= 1;
    if (low >= high) return low;
    swap(items, low, high);
    low += 1;
  }
}

/** Which of three places holds the middle item; of equals, as libstdc++ chooses. */
function medianOf(items: readonly number[], a: number, b: number, c: number, comes: Comes): number {
  const before = (x: number, y: number): boolean => comes(items[x]!, items[y]!);
  if (before(a, b)) return before(b, c) ? b : before(a, c) ? c : a;
  return before(a, c) ? a : before(b, c) ? c : b;
}

function swap(items: number[], a: number, b: number): void {
  [items[a], items[b]] = [items[b]!, items[a]!];
}

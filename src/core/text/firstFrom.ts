/** Index of the first item whose place is `place` or later; their places ascend. */
export function firstFrom<T>(items: readonly T[], place: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { elementSpan } from './elementSpan';
import type { FoundArray } from './found';

/**
 * The position, in C order, of the value of an array that stands at an offset of the text, or of the last one before it;
 * undefined where no value stands so early. `count` is how many values the array has.
 */
export function elementAt(
  text: string,
  found: Pick<FoundArray, 'literal'>,
  offset: number,
  count: number,
): number | undefined {
  const startOf = (at: number): number => elementSpan(text, found, { start: at, end: at + 1 })?.start ?? Infinity;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}

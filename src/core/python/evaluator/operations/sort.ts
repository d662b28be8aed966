import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import type { Value } from '../../values/value';
import { isOrdered } from './compare';

/** The items as `sorted(items, key=key, reverse=reverse)` orders them: stable, by `<` alone. */
export function sortedItems(
  items: readonly Value[],
  key: Value | undefined,
  reverse: boolean,
  caller: Caller,
): Value[] {
  const keyed = items.map((item) => ({ item, key: key === undefined ? item : caller.call(key, positional(item)) }));
  keyed.sort((a, b) => {
    const [first, second] = reverse ? [b.key, a.key] : [a.key, b.key];
    if (isOrdered('<', first, second, caller)) return -1;
    return Number(isOrdered('<', second, first, caller));
  });
  return keyed.map(({ item }) => item);
}

import { describe, expect, it } from 'vitest';
import { MovingList } from '../../../../src/core/text/scan/movingList';

interface Item {
  readonly at: number;
}

/** A list of items at these places. */
function listOf(...places: number[]): MovingList<Item> {
  const list = new MovingList<Item>({ placeOf: ({ at }) => at, moved: ({ at }, shift) => ({ at: at + shift }) });
  for (const at of places) list.push({ at });
  return list;
}

const placesIn = (list: MovingList<Item>): number[] => list.all().map(({ at }) => at);

describe('MovingList', () => {
  it('holds what is added, in that order', () => {
    const list = listOf(1, 5);
    expect(placesIn(list)).toEqual([1, 5]);
    list.push({ at: 9 });
    expect(placesIn(list)).toEqual([1, 5, 9]);
  });

  it('takes the items of another list from one place to another, moved', () => {
    const list = listOf(1, 5);
    list.take(listOf(6, 7, 8, 20), 7, 20, 3);
    list.push({ at: 40 });
    expect(placesIn(list)).toEqual([1, 5, 10, 11, 40]);
  });

  it('takes items that have been moved before where they are by then', () => {
    const first = listOf(10, 20, 30);
    const second = listOf(2);
    second.take(first, 20, Infinity, 5);
    const third = listOf();
    third.take(second, 0, 35, 0);
    third.take(second, 35, Infinity, -1);
    expect(placesIn(third)).toEqual([2, 25, 34]);
    expect(placesIn(second)).toEqual([2, 25, 35]);
    expect(placesIn(first)).toEqual([10, 20, 30]);
  });

  it('gives the same items every time, and those that were not moved to other lists as well', () => {
    const list = listOf(1, 2);
    const taken = listOf();
    taken.take(list, 0, 2, 0);
    taken.take(list, 2, 3, 4);
    const [kept, moved] = taken.all();
    expect(kept).toBe(list.all()[0]);
    expect(taken.all()[1]).toBe(moved);
  });
});

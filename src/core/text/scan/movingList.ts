import { firstFrom } from '../firstFrom';

/** Items that move by one distance, kept where they were found. */
interface Stretch<T> {
  readonly items: readonly T[];
  readonly shift: number;
}

/** Where an item is, and the item somewhere else. */
export interface Moving<T> {
  readonly placeOf: (item: T) => number;
  readonly moved: (item: T, shift: number) => T;
}

/**
 * Items in the order in which they stand in a text, taken over from version to version of it: an edit moves most of them,
 * which is done when someone asks for them.
 */
export class MovingList<T> {
  private stretches: Stretch<T>[] = [];
  /** The items that are added one by one, after all stretches. */
  private added: T[] = [];

  constructor(private readonly moving: Moving<T>) {}

  /** Adds an item, where it is now. */
  push(item: T): void {
    this.added.push(item);
  }

  /** Adds those of another list that are at `start` or later and before `end` in its text, moved by `shift`. */
  take(others: MovingList<T>, start: number, end: number, shift: number): void {
    this.seal();
    const { placeOf } = this.moving;
    for (const { items, shift: before } of others.parts()) {
      const from = firstFrom(items, start - before, placeOf);
      const to = firstFrom(items, end - before, placeOf);
      if (from < to) this.stretches.push({ items: items.slice(from, to), shift: before + shift });
    }
  }

  /** All items, where they are now: the same objects every time. */
  all(): readonly T[] {
    const { moved } = this.moving;
    const items: T[] = [];
    for (const { items: kept, shift } of this.parts()) {
      for (const item of kept) items.push(shift === 0 ? item : moved(item, shift));
    }
    this.stretches = [{ items, shift: 0 }];
    this.added = [];
    return items;
  }

  private parts(): readonly Stretch<T>[] {
    return this.added.length === 0 ? this.stretches : [...this.stretches, { items: this.added, shift: 0 }];
  }

  private seal(): void {
    this.stretches = [...this.parts()];
    this.added = [];
  }
}

/** How much is kept: so many values, and together no larger than this. */
interface Limits {
  readonly count: number;
  readonly size: number;
}

/** Keeps the values that were used last, by their keys; the latest one always, however large it is. */
export class RecentlyUsed<Key, Value extends { readonly size: number }> {
  /** The one used last at the end. */
  readonly #values = new Map<Key, Value>();

  constructor(private readonly limits: Limits) {}

  get(key: Key): Value | undefined {
    return this.#values.get(key);
  }

  /** Notes that a value is used, and forgets those used longest ago while there are too many, or they are too large. */
  use(key: Key, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    let size = 0;
    for (const each of this.#values.values()) size += each.size;
    for (const [oldest, each] of this.#values) {
      const isTooMuch = this.#values.size > this.limits.count || size > this.limits.size;
      if (!isTooMuch || oldest === key) return;
      this.#values.delete(oldest);
      size -= each.size;
    }
  }

  delete(key: Key): void {
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
  }
}

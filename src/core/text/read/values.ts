import { Kind, kinds } from '../characters';

const comma = 0x2c;

/** Room for so many values is made at first. */
const firstValues = 1024;

/** The values of a literal in the order in which they are read, and what stands between them. */
export class Values {
  data: Float64Array;
  length = 0;
  /** True after a value, or a list, that no comma has followed yet. */
  after = false;
  /** Where the last value ends. */
  end = 0;
  /** Where the first comma stands, and the first value or list that follows another without one; -1 when there is none. */
  firstComma = -1;
  firstGap = -1;

  /** `size` is that of the literal in bytes. */
  constructor(private readonly size: number) {
    this.data = new Float64Array(Math.min((size >> 1) + 1, firstValues));
  }

  /** Makes room for more values when there is none left; those so far took the bytes up to `at`, and tell of the others. */
  makeRoom(at: number): void {
    const { data, length, size } = this;
    if (length < data.length) return;
    const expected = Math.ceil((length * size) / Math.max(at, 1));
    const larger = new Float64Array(Math.max(expected, length) + (length >> 3) + firstValues);
    larger.set(data);
    this.data = larger;
  }

  /** Adds a value, for which there is room. */
  push(value: number): void {
    this.data[this.length] = value;
    this.length += 1;
    this.after = true;
  }

  /**
   * Counts the value from `at` to `end`, which is in `data` already, with the spaces and - where they are taken - the comma
   * after it; returns where those end.
   */
  take(bytes: Uint8Array, at: number, end: number, takesCommas: boolean): number {
    if (this.after) this.gap(at);
    this.length += 1;
    this.end = end;
    let next = end;
    this.after = bytes[next] !== comma || !takesCommas;
    if (!this.after) {
      if (this.firstComma === -1) this.firstComma = next;
      next += 1;
    }
    while (kinds[bytes[next]!] === Kind.space) next += 1;
    return next;
  }

  /** Adds values, for which there is room; `after` tells whether no comma follows the last one. */
  append(values: Float64Array, after: boolean): void {
    this.data.set(values, this.length);
    this.length += values.length;
    this.after = after;
  }

  /** Takes the comma at `at`. */
  comma(at: number): void {
    this.noteComma(at);
    this.after = false;
  }

  /** Notes a comma at `at`. */
  noteComma(at: number): void {
    if (this.firstComma === -1) this.firstComma = at;
  }

  /** Notes a value or a list at `at` that follows another without a comma. */
  gap(at: number): void {
    if (this.firstGap === -1) this.firstGap = at;
  }

  /** All of them, in an array of their own length. */
  taken(): Float64Array {
    return this.data.length === this.length ? this.data : this.data.slice(0, this.length);
  }
}

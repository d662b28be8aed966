import { Kind, kinds } from '../characters';

const comma = 0x2c;

/** Room for so many values is made at first: engines keep arrays of that size among their objects, which costs least. */
const firstValues = 8;
/** So many values tell how long the others are; until then room is doubled. */
const telling = 256;
/** In so few bytes before the end there are the brackets that close a literal. */
const closers = 8;

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
    this.data = new Float64Array(firstValues);
  }

  /** Makes room for one more value at least, when there is none left; those so far took the bytes up to `at`. */
  makeRoom(at: number): void {
    if (this.length === this.data.length) this.grow(this.length + 1, at);
  }

  /** Makes room for `needed` values, which took the bytes up to `at`, and tell how many there will be. */
  private grow(needed: number, at: number): void {
    const rest = this.size - at;
    let room = needed;
    if (rest > closers)
      room = needed < telling ? 2 * needed : Math.ceil((needed * (at + 1.0625 * rest)) / at) + telling;
    const larger = new Float64Array(room);
    larger.set(this.data.subarray(0, this.length));
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

  /** Adds values, which end before the byte at `at`; `after` tells whether no comma follows the last one. */
  append(values: Float64Array, at: number, after: boolean): void {
    const needed = this.length + values.length;
    if (needed > this.data.length) this.grow(needed, at);
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

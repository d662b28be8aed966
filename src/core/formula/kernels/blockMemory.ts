/** There is no more memory for blocks beside the arrays that lie in it. */
export class NoRoom extends Error {}

/**
 * The memory that blocks of values live in: one growing array, handed out from the front and given back in reverse order.
 * Places in it are offsets, which stay right when it grows; `values` is a new array then.
 */
export class BlockMemory {
  private array: Float64Array;
  private used: number;

  /**
   * @param enlarge gives an array of at least `length` values that starts with those of `old`
   * @param start the offset from which on the array may be used; even
   * @param end the offset up to which it may be used: `take` throws a NoRoom beyond it
   */
  constructor(
    private readonly enlarge: (length: number, old: Float64Array) => Float64Array,
    start = 0,
    private readonly end = Infinity,
  ) {
    this.array = enlarge(start, new Float64Array(0));
    this.used = start;
  }

  get values(): Float64Array {
    return this.array;
  }

  /** The offset at which an array lies that is in this memory; undefined for any other. */
  placeOf(array: Float64Array): number | undefined {
    return array.buffer === this.array.buffer ? array.byteOffset / Float64Array.BYTES_PER_ELEMENT : undefined;
  }

  /** The offset of `length` values of any content; it is even, as kernels work on pairs. */
  take(length: number): number {
    const start = this.used;
    this.used += length + (length % 2);
    if (this.used > this.end) throw new NoRoom();
    if (this.used > this.array.length) this.array = this.enlarge(this.used, this.array);
    return start;
  }

  /** Does some work, then takes back all that was handed out in it. */
  scoped<T>(work: () => T): T {
    const before = this.used;
    try {
      return work();
    } finally {
      this.used = before;
    }
  }

  /** Puts `count` values of `source` into the memory. */
  copyIn(offset: number, source: Float64Array, start: number, count: number): void {
    this.array.set(count === source.length ? source : source.subarray(start, start + count), offset);
  }

  /** Takes `count` values out of the memory into `target`. */
  copyOut(offset: number, target: Float64Array, start: number, count: number): void {
    target.set(this.array.subarray(offset, offset + count), start);
  }
}

/** Integers beyond 2^53 that a double does not hold: how many, where the first is, and what was read. */
export interface Rounded {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Integers from here on may lie between two doubles. */
const largestExact = 2 ** 53;

/** Counts the integers of a literal that are not held exactly. */
export class RoundedIntegers {
  private first: Omit<Rounded, 'count'> | undefined;
  private count = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Notes the integer from `start` to `end` that was read as `value`; of odd ones (0x..., np.int64(...)) too. */
  note(start: number, end: number, value: number): void {
    if (Math.abs(value) < largestExact) return;
    const digits = String.fromCharCode(...this.bytes.subarray(start, Math.min(end, start + 400)));
    const isWhole = Number.isFinite(value) && /^[-+]?\d+$/.test(digits);
    if (isWhole && BigInt(digits.replace('+', '')) === BigInt(value)) return;
    this.first ??= { start, end, value };
    this.count += 1;
  }

  all(): Rounded | undefined {
    return this.first && { ...this.first, count: this.count };
  }
}

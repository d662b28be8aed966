import type { Span } from '../issues/issue';
import { endsNumber, Kind, kinds } from './characters';
import type { FoundArray } from './found';
import { endOfCall, readOddValue } from './read/oddValue';
import { toBytes } from './toBytes';

/** Values of an array by their positions in C order, as the text writes them: from `start` up to but not including `end`. */
export interface ValueRange {
  readonly start: number;
  readonly end: number;
}

/** A list or a call that is open, and how many values stand before it. */
interface Opening {
  readonly at: number;
  readonly count: number;
  readonly isCall: boolean;
}

/**
 * Where some neighbouring values of an array that can be read stand in the text: one value with its call
 * (`np.float32(0.5)`), or several from the first to the last, with the brackets around them when these hold nothing else.
 * Undefined when the literal has fewer values.
 */
export function elementSpan(
  text: string,
  { literal }: Pick<FoundArray, 'literal'>,
  range: ValueRange,
): Span | undefined {
  const local = new ElementScan(toBytes(text, literal.start, literal.end), range).find();
  return local && { start: literal.start + local.start, end: literal.start + local.end };
}

/** Counts the values of a literal from its first byte on, until the wanted ones are passed. */
class ElementScan {
  private readonly openings: Opening[] = [];
  private count = 0;
  private first = -1;
  private last = -1;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly range: ValueRange,
  ) {}

  find(): Span | undefined {
    const { bytes, range } = this;
    let at = 0;
    while (at >= 0 && at < bytes.length - 1 && this.count < range.end) at = this.next(at);
    if (range.end <= range.start || this.first === -1 || this.last === -1) return undefined;
    const values = { start: this.first, end: this.last };
    return range.end - range.start === 1 ? values : (this.bracketsAround(at) ?? values);
  }

  /** Goes over what stands at `at`; returns where it ends, or -1 for what is no part of an array. */
  private next(at: number): number {
    const { bytes, openings } = this;
    const kind = kinds[bytes[at]!]!;
    switch (kind) {
      case Kind.space:
        return at + 1;
      case Kind.comma:
        return openings.at(-1)?.isCall === true ? this.endCall(at) : at + 1;
      case Kind.open:
        return this.open(at, at + 1, false);
      case Kind.close:
      case Kind.roundClose:
        openings.pop();
        return at + 1;
      default: {
        const end = endOfPlainNumber(bytes, at);
        return end === -1 ? this.odd(at) : this.value(at, end);
      }
    }
  }

  private odd(at: number): number {
    const odd = readOddValue(this.bytes, at);
    switch (odd.kind) {
      case 'value':
        return this.value(at, odd.end);
      case 'skip':
        return odd.end;
      case 'call':
        return this.open(at, odd.end, true);
      case 'tuple':
        return this.open(at, at + 1, false);
      case 'issue':
        return -1;
    }
  }

  private value(at: number, end: number): number {
    if (this.count === this.range.start) this.first = at;
    this.count += 1;
    if (this.count === this.range.end) this.last = end;
    return end;
  }

  private open(at: number, end: number, isCall: boolean): number {
    this.openings.push({ at, count: this.count, isCall });
    return end;
  }

  /** The further arguments of a call hold no values. */
  private endCall(at: number): number {
    this.openings.pop();
    return endOfCall(this.bytes, at);
  }

  /** The innermost list, when it holds the wanted values and nothing else: it closes next. */
  private bracketsAround(from: number): Span | undefined {
    const { bytes, openings, range } = this;
    let at = from;
    while (kinds[bytes[at]!] === Kind.space || kinds[bytes[at]!] === Kind.comma) at += 1;
    const kind = kinds[bytes[at]!];
    const inner = openings.at(-1);
    const closes = kind === Kind.close || kind === Kind.roundClose;
    return closes && inner?.count === range.start && !inner.isCall ? { start: inner.at, end: at + 1 } : undefined;
  }
}

const lowerE = 0x65;

/** Where a number without anything unusual ends; -1 when none starts at `at`. */
function endOfPlainNumber(bytes: Uint8Array, at: number): number {
  const sign = kinds[bytes[at]!] === Kind.sign ? 1 : 0;
  const first = kinds[bytes[at + sign]!];
  if (first !== Kind.digit && first !== Kind.dot) return -1;
  let end = at + sign + 1;
  for (;;) {
    const byte = bytes[end]!;
    const kind = kinds[byte];
    const isPart = kind === Kind.digit || kind === Kind.dot || kind === Kind.sign || (byte | 0x20) === lowerE;
    if (!isPart) return endsNumber[byte] === 1 ? end : -1;
    end += 1;
  }
}

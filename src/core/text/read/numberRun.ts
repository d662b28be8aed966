import type { DType } from '../../array/ndarray';
import { endsNumber } from '../characters';
import { RepeatedCall } from '../repeatedCall';
import type { KnownCall } from '../vocabulary';
import { isFloat } from './castTo';
import type { ElementTypes } from './elementTypes';
import { NumberReader, readDecimals } from './numberReader';
import { Seen } from './oddValue';
import { exactPowers } from './powersOfTen';
import type { RoundedIntegers } from './roundedIntegers';
import type { Values } from './values';

const closing = 0x29;
const minus = 0x2d;
const zero = 0x30;
/** How far the point is from the zero. */
const point = 0x2e - zero;
/** Letters come after it, digits and signs before. */
const questionMark = 0x3f;
/** The smallest whole number of nine digits. */
const nineDigits = 100_000_000;

/** Reads numbers that stand one after another, plain ones or each in the same call: `np.float64(0.1)`. */
export class NumberRun {
  private readonly number = new NumberReader();
  /** The call that is expected, the dtype that it gives, whether numbers may stand in it, and whether it makes floats of them. */
  private repeated: RepeatedCall | undefined;
  private dtype: DType | undefined;
  private takesNumbers = false;
  private makesFloats = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly values: Values,
    private readonly types: ElementTypes,
    private readonly rounded: RoundedIntegers,
  ) {}

  /** Expects the call whose name stands from `start` to `open`, where its parenthesis is, to come again. */
  expect(call: KnownCall, start: number, open: number): void {
    const { bytes } = this;
    const { dtype } = call.rule;
    this.repeated ??= new RepeatedCall(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
    this.repeated.keep(start, open);
    this.dtype = dtype;
    this.takesNumbers = dtype !== undefined && dtype !== 'bool';
    this.makesFloats = dtype !== undefined && isFloat(dtype);
  }

  /** True when the call that is expected stands at `at`. */
  standInCall(at: number): boolean {
    return this.takesNumbers && this.repeated !== undefined && this.repeated.endAt(at) !== -1;
  }

  /**
   * Reads the numbers from `start` on, with the spaces and - where it `takesCommas` - the commas between them, until there
   * are `limit` values or something else comes; returns where that is. Short numbers are read in this loop itself: a call
   * for each would take as long as the number.
   */
  read(start: number, limit: number, takesCommas: boolean): number {
    const { bytes, makesFloats, number, values } = this;
    const repeated = this.takesNumbers ? this.repeated : undefined;
    const { data } = values;
    // Tables in local variables are looked up once, not for every value.
    const ends = endsNumber;
    const powers = exactPowers;
    let seen = 0;
    let inCalls = 0;
    let at = start;
    while (values.length < limit) {
      const { length } = values;
      let end = at;
      if (bytes[at]! > questionMark) end = repeated === undefined ? -1 : repeated.endAt(at);
      if (end === -1) break;
      const inside = end;
      const negative = bytes[end] === minus;
      if (negative) end += 1;
      const first = end;
      // The zero of 0.5 is no digit that counts.
      if (bytes[end] === zero) end += 1;
      let stop = end + 9;
      let mantissa = 0;
      let digit = (bytes[end]! - zero) | 0;
      while (digit >>> 0 < 10 && end < stop) {
        mantissa = (Math.imul(mantissa, 10) + digit) | 0;
        digit = (bytes[(end += 1)]! - zero) | 0;
      }
      let isDecimal = digit === point;
      let decimals = end;
      if (isDecimal) {
        decimals = end += 1;
        stop += 1;
        digit = (bytes[end]! - zero) | 0;
        while (digit >>> 0 < 10 && end < stop) {
          mantissa = (Math.imul(mantissa, 10) + digit) | 0;
          digit = (bytes[(end += 1)]! - zero) | 0;
        }
      }
      if (ends[digit + zero] === 1 && end - first > Number(isDecimal)) {
        // An integer has no negative zero.
        if (isDecimal)
          data[length] = negative ? -mantissa / powers[end - decimals]! : mantissa / powers[end - decimals]!;
        else data[length] = negative ? 0 - mantissa : mantissa;
      } else {
        // 0.7179098731960056: nine digits are known, the first of them no zero.
        const upper = isDecimal && mantissa >= nineDigits ? mantissa : 0;
        end = this.readLong(at, inside, end, upper, end - decimals, length);
        if (end === -1) break;
        isDecimal = number.isFloat;
      }
      if (inside !== at) {
        if (bytes[end] !== closing || (isDecimal && !makesFloats) || ends[bytes[end + 1]!] !== 1) break;
        end += 1;
        inCalls += 1;
        isDecimal = makesFloats;
      }
      seen |= isDecimal ? Seen.float : Seen.integer;
      at = values.take(bytes, at, end, takesCommas);
    }
    this.types.add(seen, this.dtype, inCalls);
    return at;
  }

  /**
   * Reads the number at `inside` into `data[index]` when the short way has not; it has read until `end`, and knows that the
   * first nine digits, `fraction` of them decimals, are `upper`, unless that is 0.
   */
  private readLong(at: number, inside: number, end: number, upper: number, fraction: number, index: number): number {
    const { bytes, number } = this;
    const { data } = this.values;
    if (upper !== 0) {
      const last = readDecimals(bytes, end, upper, fraction, data, index);
      if (last !== -1 && endsNumber[bytes[last]!] === 1) {
        if (bytes[inside] === minus) data[index] = -data[index]!;
        number.isFloat = true;
        return last;
      }
    }
    const last = number.read(bytes, inside, data, index);
    if (last === -1 || endsNumber[bytes[last]!] !== 1) return -1;
    if (number.isFloat || number.digits <= 15) return last;
    // Whether an integer is held exactly is looked at where it stands alone.
    if (inside !== at) return this.makesFloats ? last : -1;
    this.rounded.note(at, last, data[index]!);
    return last;
  }
}

import type { DType, Shape } from '../../array/ndarray';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import type { IssueCode } from '../../issues/messages';
import { endsNumber, identifierBytes, Kind, kinds } from '../characters';
import { RepeatedCall } from '../repeatedCall';
import type { KnownCall } from '../vocabulary';
import { callTable, shortBooleans, wordTable } from '../vocabulary';
import { endOfWord } from '../wordTable';
import { isFloat } from './castTo';
import { declaredDType, endOfCall, readOddValue, Seen } from './oddValue';
import { ElementTypes } from './elementTypes';
import { Nesting } from './nesting';
import { NumberReader } from './numberReader';
import { itemAround } from './quote';

/** The numbers of a literal, as written. */
export interface Literal {
  readonly data: Float64Array;
  readonly shape: Shape;
  /** What the literal itself says: int64, float64, bool, or that of `np.float32(...)` elements. */
  readonly dtype: DType;
  /** True when its elements carry their dtype, as `np.float32(0.1)` does. */
  readonly typed: boolean;
  readonly rounded: Readonly<Rounded> | undefined;
}

/** Integers beyond 2^53 that a double does not hold: how many, where the first is, and what was read. */
interface Rounded {
  count: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export interface LiteralOptions {
  /** True for numbers without brackets, which form one list, with commas or without. */
  readonly bare?: boolean;
  readonly cancelled?: (() => boolean) | undefined;
}

const largestExact = 2 ** 53;

/** Answers of `bracket` that are no positions. */
const failed = -1;
const finished = -2;
const noBracket = -3;

/**
 * Reads nested brackets of numbers from bytes (see `toBytes`) in one pass, without recursion, straight into one array.
 *
 * Rows must have equal lengths and depths; commas stand everywhere or nowhere. What is no number ends the reading with
 * an issue that names its place, counted from the first byte.
 */
export class LiteralReader {
  private readonly number = new NumberReader();
  private data: Float64Array;
  private length = 0;
  private readonly nesting: Nesting;
  private readonly types = new ElementTypes();
  /** The calls around nested lists that are open, and the depth of the innermost; -1 when there is none. */
  private readonly openCalls: { readonly depth: number; readonly start: number; readonly call: KnownCall }[] = [];
  private callDepth = -1;
  private readonly view: DataView;
  private readonly repeated: RepeatedCall;
  private hasRepeated = false;
  private repeatedIsFloat = false;
  private rounded: Rounded | undefined;
  private firstComma = -1;
  private firstGap = -1;
  private problem: Issue | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly options: LiteralOptions = {},
  ) {
    this.nesting = new Nesting(bytes, options.bare === true);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.repeated = new RepeatedCall(this.view);
    // A first guess: most numbers take eight characters or more with their comma.
    this.data = new Float64Array((bytes.length >> 3) + 8);
  }

  /** The literal, or what is wrong with it. */
  read(): Literal | Issue {
    const mixed = this.run() && this.firstComma !== -1 && this.firstGap !== -1 && this.options.bare !== true;
    if (mixed) this.fail('text.missing-comma', this.firstGap, itemAround(this.bytes, this.firstGap).end);
    const problem = this.problem ?? this.nesting.problem;
    if (problem !== undefined) return problem;
    const data = this.data.length === this.length ? this.data : this.data.slice(0, this.length);
    const declared = this.types.common(this.length);
    return {
      data,
      shape: this.nesting.shape(),
      dtype: declared ?? this.types.written(),
      typed: declared !== undefined,
      rounded: this.rounded,
    };
  }

  /** Reads to the end of the literal; false when there is a problem. */
  private run(): boolean {
    const { bytes, nesting, number, types } = this;
    // Tables in local variables are looked up once, not at every byte.
    const kindOf = kinds;
    const ends = endsNumber;
    const cancelled = this.options.cancelled;
    let data = this.data;
    let at = 0;
    // Values so far, and where the list that is open now began; `settle` writes them down.
    let length = 0;
    let listStart = 0;
    // True after a value that no comma has followed yet.
    let after = false;
    // True where numbers may stand: at the depth at which the others do.
    let isLeaf = false;
    for (;;) {
      const kind = kindOf[bytes[at]!]!;
      if (kind === Kind.space) {
        at += 1;
        continue;
      }
      if (kind === Kind.comma && after && nesting.depth !== this.callDepth) {
        if (this.firstComma === -1) this.firstComma = at;
        after = false;
        at += 1;
        continue;
      }
      // Where the value ends, which is stored in data[length]; -1 when it is not simply a number or a word.
      let end = -1;
      if (kind === Kind.digit || kind === Kind.sign || kind === Kind.dot) {
        end = number.read(bytes, at, data, length);
        if (end !== -1 && ends[bytes[end]!] === 1) {
          if (number.isFloat) types.seen |= Seen.float;
          else {
            types.seen |= Seen.integer;
            if (number.digits > 15) this.noteRounded(at, end, data[length]!);
          }
        } else {
          end = -1;
        }
      } else if (kind === Kind.letter) {
        if (this.hasRepeated) end = this.readScalar(at, length);
        if (end === -1) end = this.readWord(at, length);
      }
      if (end === -1) {
        nesting.count(length - listStart);
        this.length = length;
        listStart = length;
        const next = this.bracket(at, kind, after);
        if (next === failed) return false;
        if (next === finished) return true;
        if (next !== noBracket) {
          at = next;
          after = kind === Kind.close || kind === Kind.roundClose || (kind === Kind.comma && after);
          isLeaf = nesting.leaf === nesting.depth;
          continue;
        }
        if (kind === Kind.letter) this.keepCall(at);
        const odd = readOddValue(bytes, at);
        if (odd.kind === 'issue') return this.fail(odd.code, odd.start, odd.end);
        if (odd.kind === 'skip') {
          at = odd.end;
          continue;
        }
        if (odd.kind !== 'value') {
          if (after && !this.mayFollow(at)) return false;
          after = false;
          if (odd.kind === 'call') {
            this.openCalls.push({ depth: nesting.depth, start: length, call: odd.call });
            this.callDepth = nesting.depth;
            at = odd.end;
          } else {
            if (!nesting.open(at)) return false;
            isLeaf = nesting.leaf === nesting.depth;
            at += 1;
          }
          continue;
        }
        end = odd.end;
        data[length] = odd.value;
        types.seen |= odd.seen;
        if (odd.seen === Seen.integer && Math.abs(odd.value) >= largestExact) this.noteRounded(at, end, odd.value);
        if (odd.dtype !== undefined) types.declare(odd.dtype, 1);
      }
      if (after && !this.mayFollow(at)) return false;
      if (!isLeaf) {
        if (!nesting.takeNumber(at, end)) return false;
        isLeaf = true;
      }
      length += 1;
      if (length === data.length) data = this.grow();
      at = end;
      if ((length & 0xffff) === 0 && cancelled?.() === true) return this.fail('text.cancelled', at, at);
      after = true;
      // Mostly a comma and a space come next.
      if (kindOf[bytes[at]!] === Kind.comma && nesting.depth !== this.callDepth) {
        if (this.firstComma === -1) this.firstComma = at;
        after = false;
        at += 1;
      }
      if (kindOf[bytes[at]!] === Kind.space) at += 1;
    }
  }

  /** Reads a word that stands for a number into the data; -1 when it is none, or something follows it. */
  private readWord(at: number, index: number): number {
    const { bytes, data, types } = this;
    const short = shortBooleans.find(bytes, this.view, at);
    const end = short === -1 ? endOfWord(bytes, at) : at + shortBooleans.lengthOf(short);
    if (endsNumber[bytes[end]!] !== 1) return -1;
    if (short !== -1) {
      data[index] = shortBooleans.values[short]!;
      types.seen |= Seen.boolean;
      return end;
    }
    const meaning = wordTable.find(bytes, at, end);
    if (typeof meaning !== 'number') return -1;
    data[index] = meaning;
    types.seen |= Seen.float;
    return end;
  }

  /** Reads a number in the call that was met last, `np.float64(0.1)`, into the data; -1 when it is not simply that. */
  private readScalar(at: number, index: number): number {
    const { bytes, number, repeated, repeatedIsFloat, types } = this;
    const inside = repeated.endAt(at);
    const dtype = repeated.call?.rule.dtype;
    if (inside === -1 || dtype === undefined || dtype === 'bool') return -1;
    const end = number.read(bytes, inside, this.data, index);
    if (end === -1 || kinds[bytes[end]!] !== Kind.roundClose) return -1;
    if (!repeatedIsFloat && (number.isFloat || number.digits > 15)) return -1;
    types.seen |= repeatedIsFloat ? Seen.float : Seen.integer;
    types.declare(dtype, 1);
    return end + 1;
  }

  /**
   * Takes a bracket at `at`, a comma that ends a call's first argument, or the end of the bytes. Returns where to go on,
   * or one of `failed`, `finished` and `noBracket`.
   */
  private bracket(at: number, kind: number, after: boolean): number {
    const { nesting } = this;
    switch (kind) {
      case Kind.roundOpen:
        // `(0.5)` and `f(0.5)` are looked at more closely.
        if (!this.isTuple(at)) return noBracket;
        return (!after || this.mayFollow(at)) && nesting.open(at) ? at + 1 : failed;
      case Kind.open:
        return (!after || this.mayFollow(at)) && nesting.open(at) ? at + 1 : failed;
      case Kind.comma:
        if (after) return this.endCall(at);
        this.fail('text.empty-item', at, at + 1);
        return failed;
      case Kind.close:
      case Kind.roundClose:
        if (kind === Kind.roundClose && nesting.depth === this.callDepth) return this.endCall(at);
        if (nesting.depth === this.callDepth) {
          nesting.failUnclosed(nesting.depth);
          return failed;
        }
        if (!nesting.close(at, kind, after)) return failed;
        return nesting.depth === 0 ? finished : at + 1;
      default:
        if (at < this.bytes.length - 1) return noBracket;
        return nesting.finish() ? finished : failed;
    }
  }

  /** True when a comma follows the first number after the parenthesis at `at`, which follows no name. */
  private isTuple(at: number): boolean {
    const { bytes } = this;
    if (at > 0 && identifierBytes[bytes[at - 1]!] === 1) return false;
    let next = at + 1;
    while (kinds[bytes[next]!] === Kind.digit || kinds[bytes[next]!] === Kind.dot || kinds[bytes[next]!] === Kind.sign)
      next += 1;
    return kinds[bytes[next]!] === Kind.comma;
  }

  private grow(): Float64Array {
    const larger = new Float64Array(this.data.length * 2);
    larger.set(this.data);
    this.data = larger;
    return larger;
  }

  /** A value, or a list, after another without a comma; false when it stands so close that it means something else. */
  private mayFollow(at: number): boolean {
    if (this.firstGap === -1) this.firstGap = at;
    const before = this.bytes[at - 1]!;
    const touches = identifierBytes[before] === 1 || kinds[before] === Kind.close || kinds[before] === Kind.roundClose;
    return touches ? this.failAround('text.not-a-number', at) : true;
  }

  /** Ends the innermost open call at its closing parenthesis, or at the comma before its further arguments. */
  private endCall(at: number): number {
    const end = endOfCall(this.bytes, at);
    const innermost = this.openCalls.pop();
    if (end === -1 || innermost === undefined) {
      this.failAround('text.not-a-number', at);
      return failed;
    }
    const dtype = innermost.call.rule.dtype ?? declaredDType(this.bytes, at, end - 1);
    if (dtype === 'unknown') {
      this.fail('text.dtype', at, end);
      return failed;
    }
    if (dtype !== undefined) this.types.declare(dtype, this.length - innermost.start);
    this.callDepth = this.openCalls.at(-1)?.depth ?? -1;
    return end;
  }

  /** Remembers the call that starts at `at`, if one does. */
  private keepCall(at: number): void {
    const open = endOfWord(this.bytes, at);
    const call = kinds[this.bytes[open]!] === Kind.roundOpen ? callTable.find(this.bytes, at, open) : undefined;
    if (call === undefined) return;
    this.repeated.keep(call, at, open);
    this.hasRepeated = true;
    this.repeatedIsFloat = call.rule.dtype !== undefined && isFloat(call.rule.dtype);
  }

  /** Notes an integer that is not held exactly; of odd ones (0x..., np.int64(...)) that is not known. */
  private noteRounded(at: number, end: number, value: number): void {
    if (Math.abs(value) < largestExact) return;
    const digits = String.fromCharCode(...this.bytes.subarray(at, Math.min(end, at + 400)));
    const isWhole = Number.isFinite(value) && /^[-+]?\d+$/.test(digits);
    if (isWhole && BigInt(digits.replace('+', '')) === BigInt(value)) return;
    this.rounded ??= { count: 0, start: at, end, value };
    this.rounded.count += 1;
  }

  private failAround(code: IssueCode, at: number): false {
    const { start, end } = itemAround(this.bytes, at);
    return this.fail(code, start, end);
  }

  private fail(code: IssueCode, start: number, end: number): false {
    this.problem = issue(code, 'error', {}, { start, end });
    return false;
  }
}

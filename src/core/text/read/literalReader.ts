import type { DType, Shape } from '../../array/ndarray';
import type { Issue, IssueParams } from '../../issues/issue';
import { issue } from '../../issues/issue';
import type { IssueCode } from '../../issues/messages';
import { endsNumber, identifierBytes, Kind, kinds } from '../characters';
import { RepeatedCall } from '../repeatedCall';
import type { KnownCall } from '../vocabulary';
import { callTable, shortBooleans, wordTable } from '../vocabulary';
import { endOfWord } from '../wordTable';
import { isFloat } from './castTo';
import { declaredDType, endOfCall, readOddValue, Seen } from './oddValue';
import { NumberReader } from './numberReader';
import { itemAround } from './quote';

/** Deeper nesting is refused: no library has arrays of so many axes. */
export const deepest = 64;

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
  private depth = 0;
  /** The depth at which the numbers stand; -1 before the first. */
  private leaf = -1;
  private deepestSeen = 0;
  /** By depth: values in the list that is open, values in the lists before it (-1: none yet), its opening bracket. */
  private readonly counts = new Int32Array(deepest + 2);
  private readonly lengths = new Int32Array(deepest + 2).fill(-1);
  private readonly brackets = new Uint8Array(deepest + 2);
  private readonly openings = new Int32Array(deepest + 2);
  /** The calls around nested lists that are open, and the depth of the innermost; -1 when there is none. */
  private readonly openCalls: { readonly depth: number; readonly start: number; readonly call: KnownCall }[] = [];
  private callDepth = -1;
  private readonly view: DataView;
  private readonly repeated: RepeatedCall;
  private repeatedIsFloat = false;
  private seen = 0;
  private typedCount = 0;
  private elementType: DType | 'mixed' | undefined;
  private rounded: Rounded | undefined;
  private firstComma = -1;
  private firstGap = -1;
  private problem: Issue | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly options: LiteralOptions = {},
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.repeated = new RepeatedCall(this.view);
    // A first guess: most numbers take eight characters or more with their comma.
    this.data = new Float64Array((bytes.length >> 3) + 8);
  }

  /** The literal, or what is wrong with it. */
  read(): Literal | Issue {
    if (this.options.bare === true) {
      this.depth = 1;
      this.deepestSeen = 1;
    }
    const mixed = this.run() && this.firstComma !== -1 && this.firstGap !== -1 && this.options.bare !== true;
    if (mixed) this.fail('text.missing-comma', this.firstGap, itemAround(this.bytes, this.firstGap).end);
    if (this.problem !== undefined) return this.problem;
    const rank = this.leaf === -1 ? this.deepestSeen : this.leaf;
    const shape = Array.from(this.lengths.subarray(1, rank + 1));
    const data = this.data.length === this.length ? this.data : this.data.slice(0, this.length);
    const typed = this.length > 0 && this.typedCount === this.length && this.elementType !== 'mixed';
    const dtype =
      typed && this.elementType !== undefined && this.elementType !== 'mixed' ? this.elementType : this.written();
    return { data, shape, dtype, typed, rounded: this.rounded };
  }

  private written(): DType {
    if (this.seen === Seen.boolean) return 'bool';
    return this.seen === Seen.integer || this.seen === (Seen.integer | Seen.boolean) ? 'int64' : 'float64';
  }

  /** Reads to the end of the literal; false when there is a problem. */
  private run(): boolean {
    const { bytes, number } = this;
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
      if (kind === Kind.comma && after && this.depth !== this.callDepth) {
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
          if (number.isFloat) this.seen |= Seen.float;
          else {
            this.seen |= Seen.integer;
            if (number.digits > 15) this.noteRounded(at, end, data[length]!);
          }
        } else {
          end = -1;
        }
      } else if (kind === Kind.letter) {
        end = this.readScalar(at, length);
        if (end === -1) end = this.readWord(at, length);
      }
      if (end === -1) {
        this.counts[this.depth]! += length - listStart;
        this.length = length;
        listStart = length;
        const next = this.bracket(at, kind, after);
        if (next === failed) return false;
        if (next === finished) return true;
        if (next !== noBracket) {
          at = next;
          after = kind === Kind.close || kind === Kind.roundClose || (kind === Kind.comma && after);
          isLeaf = this.leaf === this.depth;
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
            this.openCalls.push({ depth: this.depth, start: length, call: odd.call });
            this.callDepth = this.depth;
            at = odd.end;
          } else {
            if (!this.open(at)) return false;
            isLeaf = this.leaf === this.depth;
            at += 1;
          }
          continue;
        }
        end = odd.end;
        data[length] = odd.value;
        this.seen |= odd.seen;
        if (odd.seen === Seen.integer && Math.abs(odd.value) >= largestExact) this.noteRounded(at, end, odd.value);
        if (odd.dtype !== undefined) this.declare(odd.dtype, 1);
      }
      if (after && !this.mayFollow(at)) return false;
      if (!isLeaf) {
        if (!this.setLeaf(at, end)) return false;
        isLeaf = true;
      }
      length += 1;
      if (length === data.length) data = this.grow();
      at = end;
      if ((length & 0xffff) === 0 && cancelled?.() === true) return this.fail('text.cancelled', at, at);
      after = true;
      // Mostly a comma and a space come next.
      if (kindOf[bytes[at]!] === Kind.comma && this.depth !== this.callDepth) {
        if (this.firstComma === -1) this.firstComma = at;
        after = false;
        at += 1;
      }
      if (kindOf[bytes[at]!] === Kind.space) at += 1;
    }
  }

  /** Reads a word that stands for a number into the data; -1 when it is none, or something follows it. */
  private readWord(at: number, index: number): number {
    const { bytes, data } = this;
    const short = shortBooleans.find(bytes, this.view, at);
    const end = short === -1 ? endOfWord(bytes, at) : at + shortBooleans.lengthOf(short);
    if (endsNumber[bytes[end]!] !== 1) return -1;
    if (short !== -1) {
      data[index] = shortBooleans.values[short]!;
      this.seen |= Seen.boolean;
      return end;
    }
    const meaning = wordTable.find(bytes, at, end);
    if (typeof meaning !== 'number') return -1;
    data[index] = meaning;
    this.seen |= Seen.float;
    return end;
  }

  /** Reads a number in the call that was met last, `np.float64(0.1)`, into the data; -1 when it is not simply that. */
  private readScalar(at: number, index: number): number {
    const { bytes, number, repeated, repeatedIsFloat } = this;
    const inside = repeated.endAt(at);
    const dtype = repeated.call?.rule.dtype;
    if (inside === -1 || dtype === undefined || dtype === 'bool') return -1;
    const end = number.read(bytes, inside, this.data, index);
    if (end === -1 || kinds[bytes[end]!] !== Kind.roundClose) return -1;
    if (!repeatedIsFloat && (number.isFloat || number.digits > 15)) return -1;
    this.seen |= repeatedIsFloat ? Seen.float : Seen.integer;
    this.declare(dtype, 1);
    return end + 1;
  }

  /**
   * Takes a bracket at `at`, a comma that ends a call's first argument, or the end of the bytes. Returns where to go on,
   * or one of `failed`, `finished` and `noBracket`.
   */
  private bracket(at: number, kind: number, after: boolean): number {
    switch (kind) {
      case Kind.roundOpen:
        // `(0.5)` and `f(0.5)` are looked at more closely.
        if (!this.isTuple(at)) return noBracket;
        return (!after || this.mayFollow(at)) && this.open(at) ? at + 1 : failed;
      case Kind.open:
        return (!after || this.mayFollow(at)) && this.open(at) ? at + 1 : failed;
      case Kind.comma:
        if (after) return this.endCall(at);
        this.fail('text.empty-item', at, at + 1);
        return failed;
      case Kind.close:
      case Kind.roundClose:
        if (kind === Kind.roundClose && this.depth === this.callDepth) return this.endCall(at);
        if (!this.close(at, kind, after)) return failed;
        return this.depth === 0 ? finished : at + 1;
      default:
        if (at < this.bytes.length - 1) return noBracket;
        return this.finish() ? finished : failed;
    }
  }

  /** True when a comma follows the first number after the parenthesis at `at`, which follows no name. */
  private isTuple(at: number): boolean {
    const { bytes } = this;
    if (at > 0 && identifierBytes[bytes[at - 1]!] === 1) return false;
    let next = at + 1;
    while (kinds[bytes[next]!] === Kind.digit || kinds[bytes[next]!] === Kind.dot || kinds[bytes[next]!] === Kind.sign) next += 1;
    return kinds[bytes[next]!] === Kind.comma;
  }

  private grow(): Float64Array {
    const larger = new Float64Array(this.data.length * 2);
    larger.set(this.data);
    this.data = larger;
    return larger;
  }

  /** Opens a nested list; false when there must be none. */
  private open(at: number): boolean {
    if (this.leaf !== -1 && this.depth >= this.leaf) {
      return this.fail('text.ragged-list', at, at + 1, { place: this.place(this.depth) });
    }
    if (this.depth === deepest) {
      return this.fail('text.too-deep', at, at + 1, { limit: deepest });
    }
    this.depth += 1;
    this.deepestSeen = Math.max(this.deepestSeen, this.depth);
    this.counts[this.depth] = 0;
    this.brackets[this.depth] = kinds[this.bytes[at]!]!;
    this.openings[this.depth] = at;
    return true;
  }

  /** Closes the innermost list; false when the bracket, or its length, does not fit. */
  private close(at: number, kind: number, after: boolean): boolean {
    const { depth, counts, lengths } = this;
    const opening = this.openings[depth]!;
    const round = this.brackets[depth] === Kind.roundOpen;
    if (this.brackets[depth] === 0) {
      return this.fail('text.not-a-number', at, at + 1);
    }
    if ((kind === Kind.roundClose) !== round || depth === this.callDepth) {
      return this.failUnclosed(depth);
    }
    const count = counts[depth]!;
    // In Python (x) is x; only (x,) is a tuple.
    if (round && count === 1 && after) {
      return this.fail('text.not-a-number', opening, at + 1);
    }
    if (lengths[depth] === -1) lengths[depth] = count;
    else if (lengths[depth] !== count) {
      const params = { place: this.place(depth - 1), received: count, expected: lengths[depth]! };
      return this.fail('text.ragged', opening, at + 1, params);
    }
    this.depth = depth - 1;
    counts[depth - 1]! += 1;
    return true;
  }

  /** Notes at which depth the numbers stand; false when others stand elsewhere. */
  private setLeaf(at: number, end: number): boolean {
    if (this.depth === 0) return this.fail('text.not-a-number', at, end);
    if (this.leaf === -1 && this.deepestSeen === this.depth) {
      this.leaf = this.depth;
      return true;
    }
    return this.fail('text.ragged-number', at, end, { place: this.place(this.depth) });
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
    if (dtype !== undefined) this.declare(dtype, this.length - innermost.start);
    this.callDepth = this.openCalls.at(-1)?.depth ?? -1;
    return end;
  }

  /** Remembers the call that starts at `at`, if one does. */
  private keepCall(at: number): void {
    const open = endOfWord(this.bytes, at);
    const call = kinds[this.bytes[open]!] === Kind.roundOpen ? callTable.find(this.bytes, at, open) : undefined;
    if (call === undefined) return;
    this.repeated.keep(call, at, open);
    this.repeatedIsFloat = call.rule.dtype !== undefined && isFloat(call.rule.dtype);
  }

  private declare(dtype: DType, count: number): void {
    this.typedCount += count;
    if (this.elementType === undefined) this.elementType = dtype;
    else if (this.elementType !== dtype) this.elementType = 'mixed';
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

  /** The end of the bytes: numbers without brackets are complete, brackets are not. */
  private finish(): boolean {
    if (this.options.bare !== true || this.depth !== 1) return this.failUnclosed(1);
    this.lengths[1] = this.counts[1]!;
    return true;
  }

  /** The Python index of the element that is being read at `depth`: `[2]`, `[0][1]`. */
  private place(depth: number): string {
    return Array.from(this.counts.subarray(1, depth + 1), (count) => `[${String(count)}]`).join('');
  }

  private failUnclosed(depth: number): false {
    const at = this.openings[depth]!;
    const round = this.brackets[depth] === Kind.roundOpen;
    return this.fail(
      'text.unclosed',
      at,
      at + 1,
      round ? { bracket: '(', closer: ')' } : { bracket: '[', closer: ']' },
    );
  }

  private failAround(code: IssueCode, at: number): false {
    const { start, end } = itemAround(this.bytes, at);
    return this.fail(code, start, end);
  }

  private fail(code: IssueCode, start: number, end: number, params: IssueParams = {}): false {
    this.problem = issue(code, 'error', params, { start, end });
    return false;
  }
}

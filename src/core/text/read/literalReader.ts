import type { DType, Shape } from '../../array/ndarray';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import type { IssueCode } from '../../issues/messages';
import { identifierBytes, Kind, kinds } from '../characters';
import type { TextKernels } from '../kernels/textKernels';
import { callTable } from '../vocabulary';
import { endOfWord } from '../wordTable';
import { ElementTypes } from './elementTypes';
import { Nesting } from './nesting';
import { NumberRun } from './numberRun';
import { readOddValue, Seen } from './oddValue';
import { OpenCalls } from './openCalls';
import { itemAround } from './quote';
import type { Rounded } from './roundedIntegers';
import { RoundedIntegers } from './roundedIntegers';
import { RowRun } from './rowRun';
import { Values } from './values';
import { WordRun } from './wordRun';

/** The numbers of a literal, as written. */
export interface Literal {
  readonly data: Float64Array;
  readonly shape: Shape;
  /** What the literal itself says: int64, float64, bool, or that of `np.float32(...)` elements. */
  readonly dtype: DType;
  /** True when its elements carry their dtype, as `np.float32(0.1)` does. */
  readonly typed: boolean;
  readonly rounded: Rounded | undefined;
}

export interface LiteralOptions {
  /** True for numbers without brackets, which form one list, with commas or without. */
  readonly bare?: boolean;
  readonly cancelled?: (() => boolean) | undefined;
  /** The kernels that help; default: none. */
  readonly kernels?: TextKernels | undefined;
}

/** Between two questions whether the reading is cancelled. */
const valuesInPart = 0x10000;

/** Answers that are no positions: there is a problem; the literal ends; what is asked for does not stand there. */
const failed = -1;
const finished = -2;
const nothing = -3;

/**
 * Reads nested brackets of numbers from bytes (see `toBytes`) in one pass, without recursion, straight into one array.
 *
 * Rows must have equal lengths and depths; commas stand everywhere or nowhere. What is no number ends the reading with
 * an issue that names its place, counted from the first byte.
 */
export class LiteralReader {
  private readonly nesting: Nesting;
  private readonly types = new ElementTypes();
  private readonly rounded: RoundedIntegers;
  private readonly values: Values;
  private readonly calls: OpenCalls;
  private readonly numbers: NumberRun;
  private words: WordRun | undefined;
  private readonly rows: RowRun | undefined;
  /** So many values may be read before it is asked whether the reading is cancelled. */
  private nextCheck = valuesInPart;
  private problem: Issue | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly options: LiteralOptions = {},
  ) {
    this.nesting = new Nesting(bytes, options.bare === true);
    this.rounded = new RoundedIntegers(bytes);
    this.values = new Values(bytes.length);
    this.calls = new OpenCalls(bytes, this.types);
    this.numbers = new NumberRun(bytes, this.values, this.types, this.rounded);
    const { kernels } = options;
    this.rows = kernels && new RowRun(kernels, bytes, this.nesting, this.values, this.types);
  }

  /** The literal, or what is wrong with it. */
  read(): Literal | Issue {
    const { nesting, types, values } = this;
    const mixed = this.run() && values.firstComma !== -1 && values.firstGap !== -1 && this.options.bare !== true;
    if (mixed) this.fail('text.missing-comma', values.firstGap, itemAround(this.bytes, values.firstGap).end);
    const problem = this.problem ?? nesting.problem ?? this.calls.problem;
    if (problem !== undefined) return problem;
    const declared = types.common(values.length);
    return {
      data: values.taken(),
      shape: nesting.shape(),
      dtype: declared ?? types.written(),
      typed: declared !== undefined,
      rounded: this.rounded.all(),
    };
  }

  /** Reads to the end of the literal; false when there is a problem. */
  private run(): boolean {
    const { bytes, calls, nesting, values } = this;
    let at = 0;
    for (;;) {
      const kind = kinds[bytes[at]!]!;
      if (kind === Kind.space) {
        at += 1;
      } else if (kind === Kind.comma && values.after && nesting.depth !== calls.depth) {
        values.comma(at);
        at += 1;
      } else {
        let next = this.readValues(at, kind);
        if (next === nothing) next = this.bracket(at, kind);
        if (next === nothing) next = this.readOdd(at, kind);
        if (next === finished) return true;
        if (next === failed) return false;
        at = next;
      }
    }
  }

  /** Reads the plain values from `at` on; `nothing` when there is none. */
  private readValues(at: number, kind: number): number {
    if (kind > Kind.letter) return nothing;
    const { calls, nesting, values } = this;
    const { after, length } = values;
    const isLeaf = nesting.leaf === nesting.depth;
    const takesCommas = nesting.depth !== calls.depth;
    if (isLeaf && takesCommas && this.rows !== undefined) {
      const next = this.rows.read(at, this.nextCheck, calls.depth === -1);
      if (next > at) return this.unlessCancelled(next);
    }
    values.makeRoom(at);
    // The first number of all decides at which depth numbers may stand.
    const limit = isLeaf ? Math.min(values.data.length, this.nextCheck) : length + 1;
    const isWord = kind === Kind.letter && !this.numbers.standInCall(at);
    const end = isWord ? this.readWords(at, limit, takesCommas) : this.numbers.read(at, limit, takesCommas);
    if (values.length === length) return nothing;
    if (after && !this.mayFollow(at)) return failed;
    if (!isLeaf && !nesting.takeNumber(at, values.end)) return failed;
    return this.counted(values.length - length, end);
  }

  private readWords(at: number, limit: number, takesCommas: boolean): number {
    this.words ??= new WordRun(this.bytes, this.values, this.types);
    return this.words.read(at, limit, takesCommas);
  }

  /** Counts values that were read until `end`; `failed` when the reading is cancelled. */
  private counted(count: number, end: number): number {
    this.nesting.count(count);
    return this.unlessCancelled(end);
  }

  /** `end`, or `failed` when the reading is cancelled: that is asked now and then. */
  private unlessCancelled(end: number): number {
    if (this.values.length < this.nextCheck) return end;
    this.nextCheck += valuesInPart;
    if (this.options.cancelled?.() !== true) return end;
    this.fail('text.cancelled', end, end);
    return failed;
  }

  /** Takes a bracket at `at`, a comma that ends a call's first argument, or the end of the bytes. */
  private bracket(at: number, kind: number): number {
    const { calls, nesting, values } = this;
    switch (kind) {
      case Kind.roundOpen:
        // `(0.5)` and `f(0.5)` are looked at more closely.
        return this.isTuple(at) ? this.open(at) : nothing;
      case Kind.open:
        return this.open(at);
      case Kind.comma:
        if (values.after) return this.endCall(at);
        this.fail('text.empty-item', at, at + 1);
        return failed;
      case Kind.close:
      case Kind.roundClose:
        if (kind === Kind.roundClose && nesting.depth === calls.depth) return this.endCall(at);
        if (nesting.depth === calls.depth) {
          nesting.failUnclosed(nesting.depth);
          return failed;
        }
        if (!nesting.close(at, kind, values.after)) return failed;
        values.after = true;
        return nesting.depth === 0 ? finished : at + 1;
      default:
        if (at < this.bytes.length - 1) return nothing;
        return nesting.finish() ? finished : failed;
    }
  }

  /** Opens a list. */
  private open(at: number): number {
    const { nesting, values } = this;
    if (values.after && !this.mayFollow(at)) return failed;
    values.after = false;
    return nesting.open(at) ? at + 1 : failed;
  }

  /** Ends the innermost open call at its closing parenthesis, or at the comma before its further arguments. */
  private endCall(at: number): number {
    this.values.after = true;
    return this.calls.end(at, this.values.length);
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

  /** Takes what is neither a plain value nor a bracket. */
  private readOdd(at: number, kind: number): number {
    const { bytes, calls, nesting, types, values } = this;
    if (kind === Kind.letter) this.expectCall(at);
    const odd = readOddValue(bytes, at);
    if (odd.kind === 'issue') {
      this.fail(odd.code, odd.start, odd.end);
      return failed;
    }
    if (odd.kind === 'skip') return odd.end;
    if (odd.kind === 'tuple') return this.open(at);
    if (values.after && !this.mayFollow(at)) return failed;
    if (odd.kind === 'call') {
      values.after = false;
      calls.open(odd.call, nesting.depth, values.length);
      return odd.end;
    }
    if (nesting.leaf !== nesting.depth && !nesting.takeNumber(at, odd.end)) return failed;
    values.makeRoom(at);
    values.push(odd.value);
    types.seen |= odd.seen;
    if (odd.seen === Seen.integer) this.rounded.note(at, odd.end, odd.value);
    if (odd.dtype !== undefined) types.declare(odd.dtype, 1);
    return this.counted(1, odd.end);
  }

  /** Expects the call that starts at `at`, if one does, to come again. */
  private expectCall(at: number): void {
    const open = endOfWord(this.bytes, at);
    const call = kinds[this.bytes[open]!] === Kind.roundOpen ? callTable.find(this.bytes, at, open) : undefined;
    if (call === undefined) return;
    this.numbers.expect(call, at, open);
    this.rows?.expect(call, at, open);
  }

  /** A value, or a list, after another without a comma; false when it stands so close that it means something else. */
  private mayFollow(at: number): boolean {
    this.values.gap(at);
    const before = this.bytes[at - 1]!;
    const touches = identifierBytes[before] === 1 || kinds[before] === Kind.close || kinds[before] === Kind.roundClose;
    if (!touches) return true;
    const { start, end } = itemAround(this.bytes, at);
    return this.fail('text.not-a-number', start, end);
  }

  private fail(code: IssueCode, start: number, end: number): false {
    this.problem = issue(code, 'error', {}, { start, end });
    return false;
  }
}

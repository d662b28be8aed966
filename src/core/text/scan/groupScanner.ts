import { once } from '../../webAssembly/instantiate';
import { endsNumber, identifierBytes, Kind, kinds } from '../characters';
import { endOfLine, endOfSlashComment } from '../comments';
import type { TextWindow } from '../kernels/textWindow';
import { callTable, wordTable } from '../vocabulary';
import { endOfWord } from '../wordTable';
import { Bracket, bracketOf, BracketStack, closes, Field, isArray } from './bracketStack';
import { Candidates } from './candidates';
import { endOfPlain } from './plainRun';
import type { Quotes } from './quotes';
import { RepeatedValues } from './repeatedValues';
import { RowSkipper } from './rowSkipper';
import { endOfValues, hasComma, hasDigit, isSubscript, startsLine, startsNumber, valuesNear } from './valueBytes';

/** A list with more words than this among its values is no array. */
const mostWords = 64;
const betweenChecks = 1 << 18;

const newline = 0x0a;
const exclamation = 0x21;
const star = 0x2a;
const less = 0x3c;
const greater = 0x3e;
const backslash = 0x5c;

/**
 * Follows one outermost bracket group through a text and says which groups in it are arrays.
 *
 * Brackets are kept on a stack of integers, never in recursion. When a bracket closes it is known whether it holds
 * numbers only (then it takes the place of the groups within it), or something else (then those remain). As soon as
 * something appears that no array holds - an unknown call, a brace, an assignment - the whole stack is given up: what was
 * found so far remains, and the scan goes on from there. So every byte is looked at once.
 */
export class GroupScanner {
  readonly candidates = new Candidates();
  isCancelled = false;
  private readonly stack = new BracketStack();
  private readonly repeated: () => RepeatedValues;
  private rows: RowSkipper | undefined;
  /** The place of the call that is expected to come again: its start, and its parenthesis. */
  private call: readonly [number, number] | undefined;
  /** False when a block comment was met that never ends: then there is no other that does. */
  hasBlockComments = true;
  private nextCheck = betweenChecks;

  constructor(
    private readonly bytes: Uint8Array,
    /** The same bytes, four at a time. */
    private readonly words: Int32Array,
    private readonly quotes: Quotes,
    private readonly cancelled: (() => boolean) | undefined,
    /** After so many bytes of a group the kernels in WebAssembly help, where there are some. */
    private readonly compiledFrom: number,
    private readonly window: () => TextWindow | undefined,
  ) {
    this.repeated = once(() => new RepeatedValues(bytes));
  }

  /** Scans the group that the bracket at `start` opens; returns where to go on. */
  scan(start: number): number {
    this.candidates.truncate(0);
    return this.rows?.takeWhole(start) ?? this.follow(start);
  }

  private follow(start: number): number {
    const { bytes, stack, words } = this;
    stack.clear();
    // What a group is depends on none before it.
    if (this.call !== undefined) this.expect(start, start);
    this.open(start, bracketOf(kinds[bytes[start]!]!));
    let at = start + 1;
    while (!stack.isEmpty) {
      const isLong = at - start >= this.compiledFrom;
      if (isLong && this.rows === undefined) {
        const end = this.useKernels()?.takeWhole(start);
        if (end !== undefined) return end;
      }
      if (isLong) at = this.rows?.skip(at) ?? at;
      const isCut = isLong && this.rows?.isCut === true;
      if (!isCut) {
        // Digits, points, signs, commas and white space, which are most of what there is.
        const plain = at;
        at = endOfPlain(bytes, words, plain);
        if (hasDigit(bytes, plain, at)) stack.hasValues();
      }
      if (at >= this.nextCheck) {
        this.nextCheck = at + betweenChecks;
        this.isCancelled = this.cancelled?.() === true;
        if (this.isCancelled) return at;
      }
      if (isCut) continue;
      const kind = kinds[bytes[at]!]!;
      switch (kind) {
        case Kind.open:
        case Kind.roundOpen:
          if (isSubscript(bytes, at)) return this.giveUp(at, false);
          this.open(at, bracketOf(kind));
          at += 1;
          break;
        case Kind.close:
        case Kind.roundClose:
        case Kind.braceClose:
          if (!closes(stack.get(Field.bracket), kind)) return this.giveUp(at + 1, true);
          this.close(at);
          at += 1;
          break;
        case Kind.letter: {
          // Then the kernels have another try.
          const next = this.repeated().skip(at, (isLong ? at : start) + Math.max(this.compiledFrom, 1));
          if (next > at) stack.hasValues();
          at = next > at ? next : this.word(at);
          break;
        }
        case Kind.braceOpen:
          if (!startsNumber(bytes, at + 1)) return this.giveUp(at, false);
          this.open(at, Bracket.set);
          at += 1;
          break;
        case Kind.quote:
          at = this.string(at);
          break;
        case Kind.hash:
          at = endOfLine(bytes, at);
          break;
        case Kind.slash:
          at = this.slash(at);
          break;
        case Kind.equals:
        case Kind.colon:
          at = this.equalsOrColon(at, kind);
          break;
        default:
          at = this.other(at, kind);
      }
    }
    return at;
  }

  /** Has the kernels help from now on, where there are some. */
  useKernels(): RowSkipper | undefined {
    const window = this.window();
    this.rows = window && new RowSkipper(window, this.stack, this.candidates);
    if (this.call !== undefined) this.rows?.expect(...this.call);
    return this.rows;
  }

  private expect(start: number, open: number): void {
    this.call = [start, open];
    this.repeated().expect(start, open);
    this.rows?.expect(start, open);
  }

  private open(at: number, bracket: number): void {
    this.stack.open(at, bracket, this.candidates.length);
  }

  /** Closes the innermost bracket at `at` and decides what it was. */
  private close(at: number): void {
    const { bytes, candidates, stack } = this;
    stack.close();
    const bracket = stack.left(Field.bracket);
    const start = stack.left(Field.start);
    const groups = stack.left(Field.groups);
    const words = stack.left(Field.words);
    const sums = stack.left(Field.sums);
    let values = stack.left(Field.values);
    const inside = !stack.isEmpty;
    const isCall = bracket === Bracket.call;
    if (
      isCall ||
      (bracket === Bracket.tuple && words + sums === 0 && groups < 2 && !hasComma(bytes, start, at, groups))
    ) {
      // Around one value: that value, for the list that it is in.
      if (inside) stack.add(groups > 0 ? Field.groups : values > 0 ? Field.values : Field.words);
      return;
    }
    if (values + groups + words + sums === 0) return;
    if (words > 0 && groups === 0) values += valuesNear(bytes, start, at);
    if (isArray(bracket, values, groups, words, sums, inside)) {
      candidates.truncate(stack.left(Field.pending));
      candidates.push(start, at + 1, true, words + sums > 0 || bracket === Bracket.set);
      if (inside) stack.add(Field.groups);
    } else if (inside) {
      stack.add(Field.words);
    }
  }

  /**
   * Leaves all open brackets behind and goes on at `at`. With `unclosed` the outermost may be an array whose closing
   * bracket is missing; whether it is depends on its name, so the groups in it are kept too.
   */
  private giveUp(at: number, unclosed: boolean): number {
    const { stack } = this;
    const hasValues = stack.someValues;
    stack.clear();
    if (unclosed && hasValues && stack.outermost(Field.bracket) <= Bracket.tuple) {
      const start = stack.outermost(Field.start);
      const values = valuesNear(this.bytes, start, at) + stack.outermost(Field.groups);
      if (stack.outermost(Field.words) <= values) {
        this.candidates.insertFirst(start, endOfValues(this.bytes, at, start));
      }
    }
    return at;
  }

  private word(at: number): number {
    const { bytes } = this;
    const end = endOfWord(bytes, at);
    if (kinds[bytes[at - 1]!] === Kind.digit) return this.suffix(at, end);
    const next = kinds[bytes[end]!];
    const inCall = this.stack.get(Field.bracket) === Bracket.call;
    if (next === Kind.roundOpen) {
      const call = callTable.find(bytes, at, end);
      if (!inCall && call === undefined) return this.giveUp(at, startsLine(bytes, at));
      if (call !== undefined) this.expect(at, end);
      this.open(end, Bracket.call);
      return end + 1;
    }
    if (endsNumber[bytes[end]!] === 1 && wordTable.find(bytes, at, end) !== undefined) {
      this.stack.add(Field.values);
      return end;
    }
    if (next === Kind.quote && end - at <= 2) return this.string(end);
    return inCall ? end : this.addWord(at, end);
  }

  /** Letters after a digit: `1j`, `0x1f`, `10n`, `1_000`; a word in `1st`. */
  private suffix(at: number, end: number): number {
    const { bytes } = this;
    const text = String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 40)));
    if (/^(?:[jJnL]|[xX][\da-fA-F_]+|[oObB][\d_]+|_\d[\d_.eE]*|e)$/.test(text)) return end;
    return this.addWord(at, end);
  }

  private addWord(at: number, end: number): number {
    const { bytes } = this;
    if (this.stack.get(Field.values) + this.stack.get(Field.groups) > 0 && startsLine(bytes, at)) {
      return this.giveUp(at, true);
    }
    this.stack.add(Field.words);
    return this.stack.get(Field.words) > mostWords ? this.giveUp(at, false) : end;
  }

  private string(at: number): number {
    const { bytes } = this;
    // An apostrophe: don't.
    if (identifierBytes[bytes[at - 1]!] === 1 && kinds[bytes[at + 1]!] === Kind.letter) return at + 1;
    if (bytes[at + 1] === bytes[at] && bytes[at + 2] === bytes[at]) return this.giveUp(at + 3, true);
    const end = this.quotes.endOfString(at);
    if (end === -1) return this.giveUp(at + 1, true);
    const inside = kinds[bytes[at + 1]!] === Kind.sign ? at + 2 : at + 1;
    const isValue = startsNumber(bytes, inside) || wordTable.find(bytes, inside, end - 1) !== undefined;
    this.stack.add(isValue ? Field.values : Field.words);
    return this.stack.get(Field.words) > mostWords ? this.giveUp(at, false) : end;
  }

  private slash(at: number): number {
    const { bytes } = this;
    if (bytes[at + 1] === star && !this.hasBlockComments) return at + 2;
    const end = endOfSlashComment(bytes, at);
    if (end !== at) return end;
    if (bytes[at + 1] === star) this.hasBlockComments = false;
    this.stack.add(Field.sums);
    return at + 1;
  }

  /** Between a call's keyword and value; a comparison; else a statement or an entry that starts before a bracket closed. */
  private equalsOrColon(at: number, kind: number): number {
    const { bytes } = this;
    if (this.stack.get(Field.bracket) === Bracket.call) return at + 1;
    const before = bytes[at - 1]!;
    if (kind === Kind.equals) {
      if (kinds[bytes[at + 1]!] === Kind.equals) return at + 2;
      if (before === exclamation || before === less || before === greater) return at + 1;
      return this.giveUp(at, true);
    }
    return this.giveUp(at, kinds[before] === Kind.quote);
  }

  /** Operators and other signs; a backtick, a semicolon, the end of the text. */
  private other(at: number, kind: number): number {
    const { bytes } = this;
    if (kind === Kind.wide) {
      let end = at + 1;
      while (kinds[bytes[end]!] === Kind.wide) end += 1;
      return this.addWord(at, end);
    }
    if (kind === Kind.ellipsis) return at + 1;
    if (kind === Kind.stop || at >= bytes.length - 1) return this.giveUp(at + 1, true);
    if (bytes[at] === backslash) return bytes[at + 1] === newline ? at + 2 : this.giveUp(at + 1, false);
    if (this.stack.get(Field.bracket) !== Bracket.call) this.stack.add(Field.sums);
    return at + 1;
  }
}

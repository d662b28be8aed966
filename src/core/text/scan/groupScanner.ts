import { endsNumber, identifierBytes, Kind, kinds } from '../characters';
import { endOfLine, endOfSlashComment } from '../comments';
import { callTable, wordTable } from '../vocabulary';
import { endOfWord } from '../wordTable';
import { Candidates } from './candidates';
import type { Quotes } from './quotes';

/** What an open bracket is: a list, a tuple, the parentheses of a known call, or a set's braces. */
const Bracket = { list: 1, tuple: 2, call: 3, set: 4 } as const;

/** What is known of an open bracket: fields on the stack. */
const Field = { bracket: 0, start: 1, numbers: 2, groups: 3, words: 4, sums: 5, total: 6, pending: 7 } as const;
const stride = 8;

/** A list with more words than this among its values is no array. */
const mostWords = 64;
const betweenChecks = 1 << 18;

const newline = 0x0a;
const exclamation = 0x21;
const dot = 0x2e;
const star = 0x2a;
const zero = 0x30;
const backslash = 0x5c;
const underscore = 0x5f;
const letterE = 0x65;
const letterJ = 0x6a;
const letterN = 0x6e;

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
  private stack = new Int32Array(32 * stride);
  /** Where the innermost open bracket's fields are; negative when none is open. */
  private top = -stride;
  /** Where the last value ended. */
  private valueEnd = 0;
  private hasBlockComments = true;
  private nextCheck = betweenChecks;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly quotes: Quotes,
    private readonly cancelled: (() => boolean) | undefined,
  ) {}

  /** Scans the group that the bracket at `start` opens; returns where to go on. */
  scan(start: number): number {
    const { bytes } = this;
    this.candidates.truncate(0);
    this.top = -stride;
    this.open(start, bracketOf(kinds[bytes[start]!]!));
    let at = start + 1;
    // Numbers since the last bracket or word: they are most of what there is.
    let numbers = 0;
    while (this.top >= 0) {
      let kind = kinds[bytes[at]!]!;
      if (kind === Kind.space || kind === Kind.comma) {
        at += 1;
        continue;
      }
      if (kind === Kind.sign && kinds[bytes[at + 1]!] === Kind.digit) {
        at += 1;
        kind = Kind.digit;
      }
      if (kind === Kind.digit) {
        const end = endOfNumber(bytes, at);
        if (endsNumber[bytes[end]!] === 1) {
          numbers += 1;
          at = end;
          continue;
        }
      }
      this.add(Field.numbers, numbers);
      if (numbers > 0) this.valueEnd = at;
      numbers = 0;
      if (at >= this.nextCheck) {
        this.nextCheck = at + betweenChecks;
        this.isCancelled = this.cancelled?.() === true;
        if (this.isCancelled) return at;
      }
      switch (kind) {
        case Kind.ellipsis:
          at += 1;
          break;
        case Kind.digit:
          at = this.oddNumber(at, endOfNumber(bytes, at));
          break;
        case Kind.sign:
        case Kind.dot:
          at = this.signOrDot(at, kind);
          break;
        case Kind.open:
          if (isSubscript(bytes, at)) return this.giveUp(at, false);
          this.open(at, Bracket.list);
          at += 1;
          break;
        case Kind.roundOpen:
          if (isSubscript(bytes, at)) return this.giveUp(at, false);
          this.open(at, Bracket.tuple);
          at += 1;
          break;
        case Kind.braceOpen:
          if (!startsNumber(bytes, at + 1)) return this.giveUp(at, false);
          this.open(at, Bracket.set);
          at += 1;
          break;
        case Kind.close:
        case Kind.roundClose:
        case Kind.braceClose:
          if (!closes(this.field(Field.bracket), kind)) return this.giveUp(at + 1, true);
          this.close(at);
          at += 1;
          break;
        case Kind.letter:
          at = this.word(at);
          break;
        case Kind.wide:
          do at += 1;
          while (kinds[bytes[at]!] === Kind.wide);
          this.add(Field.words, 1);
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
          if (kind === Kind.equals && this.isComparison(at)) at += 2;
          else if (this.field(Field.bracket) === Bracket.call) at += 1;
          else return this.giveUp(at, true);
          break;
        default:
          at = this.other(at, kind);
      }
    }
    return at;
  }

  private field(field: number): number {
    return this.stack[this.top + field]!;
  }

  private add(field: number, count: number): void {
    this.stack[this.top + field]! += count;
  }

  private open(at: number, bracket: number): void {
    this.top += stride;
    if (this.top === this.stack.length) {
      const larger = new Int32Array(this.top * 2);
      larger.set(this.stack);
      this.stack = larger;
    }
    this.stack.fill(0, this.top, this.top + stride);
    this.stack[this.top + Field.bracket] = bracket;
    this.stack[this.top + Field.start] = at;
    this.stack[this.top + Field.pending] = this.candidates.length;
  }

  /** Closes the innermost bracket at `at` and decides what it was. */
  private close(at: number): void {
    const bracket = this.field(Field.bracket);
    const start = this.field(Field.start);
    const numbers = this.field(Field.numbers);
    const groups = this.field(Field.groups);
    const words = this.field(Field.words);
    const sums = this.field(Field.sums);
    const total = this.field(Field.total) + numbers;
    const pending = this.field(Field.pending);
    this.top -= stride;
    const inside = this.top >= 0;
    this.valueEnd = at + 1;
    if (inside) this.add(Field.total, total);
    const single = numbers + groups === 1 && !this.endsWithComma(at);
    if (bracket === Bracket.call || (bracket === Bracket.tuple && single && words === 0)) {
      // Around one value: that value, for the list that it is in.
      if (inside) this.add(groups > 0 ? Field.groups : numbers > 0 ? Field.numbers : Field.words, 1);
      return;
    }
    if (numbers + groups + words + sums === 0) return;
    if (isArray(bracket, numbers, groups, words, sums, inside)) {
      this.candidates.truncate(pending);
      this.candidates.push(start, at + 1, total, true, groups === 0 && sums >= numbers);
      if (inside) this.add(Field.groups, 1);
    } else if (inside) {
      this.add(Field.words, 1);
    }
  }

  private endsWithComma(at: number): boolean {
    let before = at - 1;
    while (kinds[this.bytes[before]!] === Kind.space) before -= 1;
    return kinds[this.bytes[before]!] === Kind.comma;
  }

  /**
   * Leaves all open brackets behind and goes on at `at`. With `unclosed` the outermost may be an array whose closing
   * bracket is missing; whether it is depends on its name, so the groups in it are kept too.
   */
  private giveUp(at: number, unclosed: boolean): number {
    const [bracket, start, numbers, groups, words] = this.stack;
    let total = 0;
    for (let frame = 0; frame <= this.top; frame += stride) {
      total += this.stack[frame + Field.numbers]! + this.stack[frame + Field.total]!;
    }
    const mostlyNumbers = words! <= Math.max(numbers!, groups!);
    if (unclosed && bracket === Bracket.list && total > 0 && mostlyNumbers) {
      this.candidates.insertFirst(start!, Math.max(this.valueEnd, start! + 1), total, false);
    }
    this.top = -stride;
    return at;
  }

  /** A number that something touches: `1j`, `0x1f`, `10n`, `1/3`, `1.2.3`, `10:30`. */
  private oddNumber(start: number, end: number): number {
    const { bytes } = this;
    let at = end;
    let isNumber = kinds[bytes[at]!] === Kind.ellipsis || (kinds[bytes[at]!] === Kind.dot && bytes[at + 1] === bytes[at]);
    if (kinds[bytes[at]!] === Kind.slash && endOfSlashComment(bytes, at) !== at) isNumber = true;
    if (isNumber) {
      this.add(Field.numbers, 1);
      return (this.valueEnd = at);
    }
    // To the end of what touches it; brackets and strings are looked at by themselves.
    while (endsNumber[bytes[at]!] !== 1 && !isBracketOrQuote(kinds[bytes[at]!]!)) at += 1;
    const last = bytes[at - 1]! | 0x20;
    const hasRadix = bytes[start] === zero && end === start + 1 && kinds[bytes[end]!] === Kind.letter;
    const isImaginary = last === letterJ;
    const isLong = at === end + 1 && last === letterN;
    const isWord = kinds[bytes[end]!] === Kind.letter && !hasRadix && !isImaginary && !isLong;
    this.add(isWord ? Field.words : hasRadix || isImaginary || isLong ? Field.numbers : Field.sums, 1);
    this.valueEnd = at;
    return at;
  }

  private signOrDot(at: number, kind: number): number {
    const { bytes } = this;
    const next = kinds[bytes[at + 1]!];
    if (next === Kind.digit) {
      // A point: .5
      const end = endOfNumber(bytes, at);
      if (endsNumber[bytes[end]!] !== 1) return this.oddNumber(at, end);
      this.add(Field.numbers, 1);
      return (this.valueEnd = end);
    }
    if (kind === Kind.sign && next !== Kind.dot && next !== Kind.letter) this.add(Field.sums, 1);
    return at + 1;
  }

  private word(at: number): number {
    const { bytes } = this;
    const end = endOfWord(bytes, at);
    const next = kinds[bytes[end]!];
    const inCall = this.field(Field.bracket) === Bracket.call;
    if (next === Kind.roundOpen) {
      if (!inCall && callTable.find(bytes, at, end) === undefined) {
        return this.giveUp(at, this.startsLineAfterValue(at));
      }
      this.open(end, Bracket.call);
      return end + 1;
    }
    if (endsNumber[bytes[end]!] === 1 && wordTable.find(bytes, at, end) !== undefined) {
      this.add(Field.numbers, 1);
      this.valueEnd = end;
      return end;
    }
    if (next === Kind.quote && end - at <= 2) return this.string(end);
    if (inCall) return end;
    if (this.field(Field.numbers) + this.field(Field.groups) > 0 && this.startsLineAfterValue(at)) {
      return this.giveUp(at, true);
    }
    this.add(Field.words, 1);
    return this.field(Field.words) > mostWords ? this.giveUp(at, false) : end;
  }

  /** True for a word on a new line after a value that no comma follows: there the next statement starts. */
  private startsLineAfterValue(at: number): boolean {
    let before = at - 1;
    let lines = 0;
    while (before >= 0 && kinds[this.bytes[before]!] === Kind.space) {
      if (this.bytes[before] === newline) lines += 1;
      before -= 1;
    }
    const kind = before < 0 ? Kind.other : kinds[this.bytes[before]!];
    return lines > 0 && kind !== Kind.comma && kind !== Kind.open && kind !== Kind.roundOpen;
  }

  private string(at: number): number {
    const { bytes } = this;
    // An apostrophe: don't.
    if (identifierBytes[bytes[at - 1]!] === 1 && kinds[bytes[at + 1]!] === Kind.letter) return at + 1;
    if (bytes[at + 1] === bytes[at] && bytes[at + 2] === bytes[at]) return this.giveUp(at + 3, true);
    const end = this.quotes.endOfString(at);
    if (end === -1) return this.giveUp(at + 1, true);
    const inside = at + 1;
    const isValue = startsNumber(bytes, inside) || wordTable.find(bytes, inside, end - 1) !== undefined;
    this.add(isValue ? Field.numbers : Field.words, 1);
    this.valueEnd = end;
    return end;
  }

  private slash(at: number): number {
    const { bytes } = this;
    if (bytes[at + 1] === star && !this.hasBlockComments) return at + 2;
    const end = endOfSlashComment(bytes, at);
    if (end !== at) return end;
    if (bytes[at + 1] === star) this.hasBlockComments = false;
    this.add(Field.sums, 1);
    return at + 1;
  }

  /** `==`, `!=`, `<=`, `>=` at or just before `at`. */
  private isComparison(at: number): boolean {
    const before = this.bytes[at - 1]!;
    return kinds[this.bytes[at + 1]!] === Kind.equals || before === exclamation || before === 0x3c || before === 0x3e;
  }

  /** Operators and other signs; a backtick, a semicolon, the end of the text. */
  private other(at: number, kind: number): number {
    const { bytes } = this;
    if (kind === Kind.stop || at >= bytes.length - 1) return this.giveUp(at + 1, true);
    if (bytes[at] === backslash) return bytes[at + 1] === newline ? at + 2 : this.giveUp(at + 1, false);
    if (this.field(Field.bracket) !== Bracket.call) this.add(Field.sums, 1);
    return at + 1;
  }
}

/** Where the digits, point and exponent that start at `start` end. */
function endOfNumber(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isDigitOrUnderscore(bytes[at]!)) at += 1;
  if (bytes[at] === dot) {
    at += 1;
    while (isDigitOrUnderscore(bytes[at]!)) at += 1;
  }
  if ((bytes[at]! | 0x20) === letterE) {
    const digits = kinds[bytes[at + 1]!] === Kind.sign ? at + 2 : at + 1;
    if (kinds[bytes[digits]!] === Kind.digit) {
      at = digits;
      while (kinds[bytes[at]!] === Kind.digit) at += 1;
    }
  }
  return at;
}

function isDigitOrUnderscore(byte: number): boolean {
  return (byte >= zero && byte <= zero + 9) || byte === underscore;
}

function bracketOf(kind: number): number {
  return kind === Kind.open ? Bracket.list : kind === Kind.roundOpen ? Bracket.tuple : Bracket.set;
}

function closes(bracket: number, kind: number): boolean {
  if (bracket === Bracket.list) return kind === Kind.close;
  return kind === (bracket === Bracket.set ? Kind.braceClose : Kind.roundClose);
}

function isBracketOrQuote(kind: number): boolean {
  return kind >= Kind.open && kind <= Kind.quote;
}

/** Whether a bracket with these contents is an array. */
function isArray(
  bracket: number,
  numbers: number,
  groups: number,
  words: number,
  sums: number,
  inside: boolean,
): boolean {
  if (bracket === Bracket.set) return words + sums === 0 && numbers > 1;
  if (bracket === Bracket.tuple && (words > 0 || (sums > 0 && !inside))) return false;
  // Words among numbers are refused when the array is read; mostly words are no array.
  return groups > 0 ? groups > words : words === 0 || (numbers > 0 && numbers >= words);
}

/** True for a bracket that touches a name, a closing bracket or a string: `x[0]`, `f(x)[0]`. */
export function isSubscript(bytes: Uint8Array, at: number): boolean {
  if (at === 0) return false;
  const kind = kinds[bytes[at - 1]!];
  return (
    kind === Kind.letter || kind === Kind.digit || kind === Kind.close || kind === Kind.roundClose || kind === Kind.quote
  );
}

/** True when the next thing from `at` on is a number. */
export function startsNumber(bytes: Uint8Array, at: number): boolean {
  let next = at;
  while (kinds[bytes[next]!] === Kind.space) next += 1;
  if (kinds[bytes[next]!] === Kind.sign) next += 1;
  if (kinds[bytes[next]!] === Kind.dot) next += 1;
  return kinds[bytes[next]!] === Kind.digit;
}

import { endsNumber, identifierBytes, Kind, kinds } from '../characters';
import { endOfLine, endOfSlashComment } from '../comments';
import { RepeatedCall } from '../repeatedCall';
import { callTable, shortBooleans, wordTable } from '../vocabulary';
import { endOfWord } from '../wordTable';
import { Candidates } from './candidates';
import type { Quotes } from './quotes';
import { endOfPlain } from './plainRun';
import { endOfValues, isSubscript, plainBytes, startsNumber, valuesNear } from './valueBytes';

/** What an open bracket is: a list, a tuple, the parentheses of a known call, or a set's braces. */
const Bracket = { list: 1, tuple: 2, call: 3, set: 4 } as const;

/** What is known of an open bracket: its fields on the stack. `values` is 1 or more as soon as there is a digit. */
const Field = { bracket: 0, start: 1, values: 2, groups: 3, words: 4, sums: 5, pending: 6 } as const;
const stride = 8;

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
  private stack = new Int32Array(32 * stride);
  /** Where the innermost open bracket's fields are; negative when none is open. */
  private top = -stride;
  private readonly view: DataView;
  private readonly repeated: RepeatedCall;
  private hasBlockComments = true;
  private nextCheck = betweenChecks;

  constructor(
    private readonly bytes: Uint8Array,
    /** The same bytes, four at a time. */
    private readonly words: Int32Array,
    private readonly quotes: Quotes,
    private readonly cancelled: (() => boolean) | undefined,
  ) {
    this.view = new DataView(bytes.buffer, 0, bytes.length);
    this.repeated = new RepeatedCall(this.view);
  }

  /** Scans the group that the bracket at `start` opens; returns where to go on. */
  scan(start: number): number {
    const { bytes, words } = this;
    this.candidates.truncate(0);
    this.top = -stride;
    this.open(start, bracketOf(kinds[bytes[start]!]!));
    let at = start + 1;
    while (this.top >= 0) {
      // Digits, points, signs, commas and white space, which are most of what there is.
      const plain = at;
      at = endOfPlain(bytes, words, plain);
      if (hasDigit(bytes, plain, at)) this.stack[this.top + Field.values]! |= 1;
      if (at >= this.nextCheck) {
        this.nextCheck = at + betweenChecks;
        this.isCancelled = this.cancelled?.() === true;
        if (this.isCancelled) return at;
      }
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
          if (!closes(this.field(Field.bracket), kind)) return this.giveUp(at + 1, true);
          this.close(at);
          at += 1;
          break;
        case Kind.letter: {
          const next = this.skipRepeated(at);
          if (next === at) at = this.word(at);
          else {
            this.stack[this.top + Field.values]! |= 1;
            at = next;
          }
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

  /** After all the values from `at` on that are short booleans, or numbers in the call that was met last. */
  private skipRepeated(start: number): number {
    const { bytes, view, repeated } = this;
    const isPlain = plainBytes;
    let at = start;
    for (;;) {
      let end = repeated.endAt(at);
      if (end !== -1) {
        const first = kinds[bytes[end]!];
        if (first !== Kind.digit && first !== Kind.sign && first !== Kind.dot) return at;
        while (isPlain[bytes[end]!] === 1) end += 1;
        if (kinds[bytes[end]!] !== Kind.roundClose) return at;
        end += 1;
      } else {
        const short = shortBooleans.find(bytes, view, at);
        if (short === -1) return at;
        end = at + shortBooleans.lengthOf(short);
      }
      at = end;
      // To the next value.
      while (isPlain[bytes[end]!] === 1) end += 1;
      if (kinds[bytes[end]!] !== Kind.letter) return at;
      at = end;
    }
  }

  private field(field: number): number {
    return this.stack[this.top + field]!;
  }

  private add(field: number, count: number): void {
    this.stack[this.top + field]! += count;
  }

  private open(at: number, bracket: number): void {
    const top = this.top + stride;
    if (top === this.stack.length) {
      const larger = new Int32Array(top * 2);
      larger.set(this.stack);
      this.stack = larger;
    }
    const { stack } = this;
    stack[top + Field.bracket] = bracket;
    stack[top + Field.start] = at;
    stack[top + Field.values] = 0;
    stack[top + Field.groups] = 0;
    stack[top + Field.words] = 0;
    stack[top + Field.sums] = 0;
    stack[top + Field.pending] = this.candidates.length;
    this.top = top;
  }

  /** Closes the innermost bracket at `at` and decides what it was. */
  private close(at: number): void {
    const { stack, top } = this;
    const bracket = stack[top + Field.bracket]!;
    const start = stack[top + Field.start]!;
    const groups = stack[top + Field.groups]!;
    const words = stack[top + Field.words]!;
    const sums = stack[top + Field.sums]!;
    let values = stack[top + Field.values]!;
    this.top = top - stride;
    const inside = this.top >= 0;
    if (bracket === Bracket.call || bracket === Bracket.tuple) {
      // Around one value: that value, for the list that it is in.
      const isOne = bracket === Bracket.call || (words + sums === 0 && !this.isTuple(start, at, groups));
      if (isOne) {
        if (inside) this.add(groups > 0 ? Field.groups : values > 0 ? Field.values : Field.words, 1);
        return;
      }
    }
    if (values + groups + words + sums === 0) return;
    if (words > 0 && groups === 0) values += valuesNear(this.bytes, start, at);
    if (isArray(bracket, values, groups, words, sums, inside)) {
      this.candidates.truncate(stack[top + Field.pending]!);
      this.candidates.push(start, at + 1, true, words + sums > 0 || bracket === Bracket.set);
      if (inside) this.add(Field.groups, 1);
    } else if (inside) {
      this.add(Field.words, 1);
    }
  }

  /** True when a comma stands between the values in parentheses, or after the only one. */
  private isTuple(start: number, end: number, groups: number): boolean {
    if (groups > 1) return true;
    let before = end - 1;
    while (kinds[this.bytes[before]!] === Kind.space) before -= 1;
    if (kinds[this.bytes[before]!] === Kind.comma) return true;
    return (
      groups === 0 && this.bytes.subarray(start, Math.min(end, start + 400)).some((byte) => kinds[byte] === Kind.comma)
    );
  }

  /**
   * Leaves all open brackets behind and goes on at `at`. With `unclosed` the outermost may be an array whose closing
   * bracket is missing; whether it is depends on its name, so the groups in it are kept too.
   */
  private giveUp(at: number, unclosed: boolean): number {
    const { stack, top } = this;
    this.top = -stride;
    let hasValues = false;
    for (let frame = 0; frame <= top; frame += stride) {
      hasValues ||= stack[frame + Field.values]! + stack[frame + Field.groups]! > 0;
    }
    if (unclosed && hasValues && stack[Field.bracket]! <= Bracket.tuple) {
      const start = stack[Field.start]!;
      const values = valuesNear(this.bytes, start, at) + stack[Field.groups]!;
      if (stack[Field.words]! <= values) this.candidates.insertFirst(start, endOfValues(this.bytes, at, start));
    }
    return at;
  }

  private word(at: number): number {
    const { bytes } = this;
    const end = endOfWord(bytes, at);
    if (kinds[bytes[at - 1]!] === Kind.digit) return this.suffix(at, end);
    const next = kinds[bytes[end]!];
    const inCall = this.field(Field.bracket) === Bracket.call;
    if (next === Kind.roundOpen) {
      const call = callTable.find(bytes, at, end);
      if (!inCall && call === undefined) return this.giveUp(at, this.startsLineAfterValue(at));
      if (call !== undefined) this.repeated.keep(call, at, end);
      this.open(end, Bracket.call);
      return end + 1;
    }
    if (endsNumber[bytes[end]!] === 1 && wordTable.find(bytes, at, end) !== undefined) {
      this.add(Field.values, 1);
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
    if (this.field(Field.values) + this.field(Field.groups) > 0 && this.startsLineAfterValue(at)) {
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
    const inside = kinds[bytes[at + 1]!] === Kind.sign ? at + 2 : at + 1;
    const isValue = startsNumber(bytes, inside) || wordTable.find(bytes, inside, end - 1) !== undefined;
    this.add(isValue ? Field.values : Field.words, 1);
    return this.field(Field.words) > mostWords ? this.giveUp(at, false) : end;
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

  /** Between a call's keyword and value; a comparison; else a statement or an entry that starts before a bracket closed. */
  private equalsOrColon(at: number, kind: number): number {
    const { bytes } = this;
    if (this.field(Field.bracket) === Bracket.call) return at + 1;
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
    if (this.field(Field.bracket) !== Bracket.call) this.add(Field.sums, 1);
    return at + 1;
  }
}

function bracketOf(kind: number): number {
  return kind === Kind.open ? Bracket.list : kind === Kind.roundOpen ? Bracket.tuple : Bracket.set;
}

function closes(bracket: number, kind: number): boolean {
  if (bracket === Bracket.list) return kind === Kind.close;
  return kind === (bracket === Bracket.set ? Kind.braceClose : Kind.roundClose);
}

function hasDigit(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (kinds[bytes[at]!] === Kind.digit) return true;
  return false;
}

/** Whether a bracket with these contents is an array. */
function isArray(
  bracket: number,
  values: number,
  groups: number,
  words: number,
  sums: number,
  inside: boolean,
): boolean {
  if (bracket === Bracket.set) return words + sums + groups === 0;
  if (bracket === Bracket.tuple && (words > 0 || (sums > 0 && !inside))) return false;
  // Words among numbers are refused when the array is read; mostly words are no array.
  return groups > 0 ? groups > words : values > 0 && values >= words;
}

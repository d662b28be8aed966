import type { DType } from '../../array/ndarray';
import type { IssueCode } from '../../issues/messages';
import { endsNumber, identifierBytes, Kind, kinds } from '../characters';
import { endOfLine, endOfSlashComment } from '../comments';
import type { KnownCall } from '../vocabulary';
import { callTable, wordTable } from '../vocabulary';
import { endOfWord } from '../wordTable';
import { dtypeOf } from './dtypeText';
import { NumberReader } from './numberReader';
import { isFloat } from './castTo';
import { itemAround } from './quote';

/** What kinds of value were seen: flags, so that an array's kinds can be collected. */
export const Seen = { integer: 1, float: 2, boolean: 4 } as const;

/** What stands where a plain number was expected. Positions are those in the bytes. */
export type OddValue =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly seen: number;
      readonly dtype?: DType;
      readonly end: number;
    }
  /** A comment, or a line that goes on after a backslash. */
  | { readonly kind: 'skip'; readonly end: number }
  /** A call around a nested list; `end` is after its opening parenthesis. */
  | { readonly kind: 'call'; readonly call: KnownCall; readonly end: number }
  /** The opening parenthesis of a tuple. */
  | { readonly kind: 'tuple' }
  | { readonly kind: 'issue'; readonly code: IssueCode; readonly start: number; readonly end: number };

const newline = 0x0a;
const minus = 0x2d;
const dot = 0x2e;
const backslash = 0x5c;
const lowerN = 0x6e;

/**
 * Reads what is not simply a number followed by a delimiter: `1_000`, `0x1f`, `-np.inf`, `np.float64(0.1)`,
 * `float('nan')`, `(0.5)`, comments; says what is wrong with the rest.
 */
export function readOddValue(bytes: Uint8Array, at: number): OddValue {
  const byte = bytes[at]!;
  switch (kinds[byte]) {
    case Kind.hash:
      return { kind: 'skip', end: endOfLine(bytes, at) };
    case Kind.slash: {
      const end = endOfSlashComment(bytes, at);
      return end === at ? notANumber(bytes, at) : { kind: 'skip', end };
    }
    case Kind.digit:
      return readOddNumber(bytes, at, 1);
    case Kind.dot:
      return kinds[bytes[at + 1]!] === Kind.digit ? readOddNumber(bytes, at, 1) : afterDot(bytes, at);
    case Kind.ellipsis:
      return { kind: 'issue', code: 'text.cut-off', start: at, end: at + 1 };
    case Kind.sign:
      return readSigned(bytes, at);
    case Kind.letter:
      return readWord(bytes, at, 1);
    case Kind.quote:
      return string(bytes, at);
    case Kind.roundOpen:
      return readGroup(bytes, at);
    case Kind.braceOpen:
      return { kind: 'issue', code: 'text.set', ...balanced(bytes, at) };
    default:
      if (byte === backslash && bytes[at + 1] === newline) return { kind: 'skip', end: at + 2 };
      return notANumber(bytes, at);
  }
}

function afterDot(bytes: Uint8Array, at: number): OddValue {
  let end = at;
  while (bytes[end] === dot) end += 1;
  return end - at > 1 ? { kind: 'issue', code: 'text.cut-off', start: at, end } : notANumber(bytes, at);
}

/** `-inf`, `- 1`, `-(1)`: a sign that no digit follows directly. */
function readSigned(bytes: Uint8Array, at: number): OddValue {
  const sign = bytes[at] === minus ? -1 : 1;
  let next = at + 1;
  while (kinds[bytes[next]!] === Kind.space) next += 1;
  // `1 - 2` is an expression; `- 1` after a comma or a bracket is a number.
  if (next > at + 1 && followsValue(bytes, at)) return notANumber(bytes, at);
  const kind = kinds[bytes[next]!];
  if (kind === Kind.digit || (kind === Kind.dot && kinds[bytes[next + 1]!] === Kind.digit)) {
    return readOddNumber(bytes, next, sign);
  }
  return kind === Kind.letter ? readWord(bytes, next, sign) : notANumber(bytes, at);
}

function followsValue(bytes: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && kinds[bytes[before]!] === Kind.space) before -= 1;
  const kind = before < 0 ? Kind.comma : kinds[bytes[before]!];
  return kind !== Kind.comma && kind !== Kind.open && kind !== Kind.roundOpen;
}

const withUnderscores = /^(?:\d+(?:_\d+)*\.?|(?:\d+(?:_\d+)*)?\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;
const withRadix = /^0(?:[xX](?:_?[\da-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)$/;

/** A number without sign that something unusual belongs to or follows. */
function readOddNumber(bytes: Uint8Array, at: number, sign: number): OddValue {
  const reader = new NumberReader();
  const target = new Float64Array(1);
  const end = reader.read(bytes, at, target, 0);
  const value = target[0]!;
  const next = bytes[end]!;
  if (endsNumber[next] === 1) return plain(value, reader.isFloat, sign, end);
  if ((next === dot && bytes[end - 1] === dot) || (next === dot && bytes[end + 1] === dot)) {
    const start = bytes[end - 1] === dot ? end - 1 : end;
    return { kind: 'issue', code: 'text.cut-off', start, end: start + 3 };
  }
  if (kinds[next] === Kind.ellipsis) return { kind: 'issue', code: 'text.cut-off', start: end, end: end + 1 };
  if (kinds[next] === Kind.slash && endOfSlashComment(bytes, end) !== end) {
    return plain(value, reader.isFloat, sign, end);
  }
  if (next === lowerN && !reader.isFloat && endsNumber[bytes[end + 1]!] === 1)
    return plain(value, false, sign, end + 1);
  let stop = at;
  while (identifierBytes[bytes[stop]!] === 1 || bytes[stop] === dot || isExponentSign(bytes, stop)) stop += 1;
  if (endsNumber[bytes[stop]!] === 1) {
    const text = textOf(bytes, at, stop);
    const bare = text.replaceAll('_', '');
    if (withRadix.test(text)) return plain(Number(bare), false, sign, stop);
    if (withUnderscores.test(text)) return plain(Number(bare), /[.eE]/.test(text), sign, stop);
  }
  return notANumber(bytes, at);
}

function isExponentSign(bytes: Uint8Array, at: number): boolean {
  return kinds[bytes[at]!] === Kind.sign && (bytes[at - 1]! | 0x20) === 0x65 && kinds[bytes[at - 2]!] === Kind.digit;
}

function plain(value: number, isFloatText: boolean, sign: number, end: number): OddValue {
  // An integer has no negative zero.
  const signed = isFloatText ? sign * value : sign * value + 0;
  return { kind: 'value', value: signed, seen: isFloatText ? Seen.float : Seen.integer, end };
}

/** `np.inf`, `True`, `None`, or a call. */
function readWord(bytes: Uint8Array, at: number, sign: number): OddValue {
  const end = endOfWord(bytes, at);
  const next = bytes[end]!;
  if (kinds[next] === Kind.roundOpen) return readCall(bytes, at, end, sign);
  const meaning = wordTable.find(bytes, at, end);
  if (meaning !== undefined && endsNumber[next] === 1) {
    if (meaning === 'missing') return { kind: 'issue', code: 'text.missing-value', start: at, end };
    if (typeof meaning === 'number') return { kind: 'value', value: sign * meaning, seen: Seen.float, end };
    if (sign === 1) return { kind: 'value', value: Number(meaning), seen: Seen.boolean, end };
  }
  // A string with a prefix: r'...', b"...".
  if (kinds[next] === Kind.quote && end - at <= 2) return string(bytes, end);
  return notANumber(bytes, at);
}

/** A known call: around a number (`np.float64(0.1)`), a text that is a number (`float('nan')`), or a list. */
function readCall(bytes: Uint8Array, at: number, open: number, sign: number): OddValue {
  const call = callTable.find(bytes, at, open);
  if (call === undefined) {
    // `new Float32Array(...)` and the like are read without their `new` only outside lists.
    return notANumber(bytes, at);
  }
  let inside = open + 1;
  while (kinds[bytes[inside]!] === Kind.space) inside += 1;
  const kind = kinds[bytes[inside]!];
  const startsCall = kind === Kind.letter && kinds[bytes[endOfWord(bytes, inside)]!] === Kind.roundOpen;
  if (kind === Kind.open || kind === Kind.roundOpen || startsCall) {
    const changes = call.rule.shape === 'reshape' || call.rule.minimumRank !== undefined || sign === -1;
    return changes ? notANumber(bytes, at) : { kind: 'call', call, end: open + 1 };
  }
  const inner = kind === Kind.quote ? numberInQuotes(bytes, inside) : readOddValue(bytes, inside);
  if (inner.kind === 'issue') return inner.code === 'text.not-a-number' ? notANumber(bytes, at) : inner;
  if (inner.kind !== 'value') return notANumber(bytes, at);
  const close = endOfCall(bytes, inner.end);
  if (close === -1) return notANumber(bytes, at);
  const declared = call.rule.dtype ?? declaredDType(bytes, inner.end, close - 1);
  if (declared === 'unknown') return notANumber(bytes, at);
  const { defaults } = call.rule;
  const dtype =
    declared ?? (inner.seen === Seen.integer ? defaults?.int : inner.seen === Seen.float ? defaults?.float : undefined);
  const value = sign * inner.value;
  if (dtype === undefined) return { ...inner, value, end: close };
  if (dtype === 'bool') return { kind: 'value', value: Number(value !== 0), seen: Seen.boolean, dtype, end: close };
  if (isFloat(dtype)) return { kind: 'value', value, seen: Seen.float, dtype, end: close };
  // int(0.5) changes the value.
  if (Math.trunc(value) !== value) return notANumber(bytes, at);
  return { kind: 'value', value: value + 0, seen: Seen.integer, dtype, end: close };
}

/** After the closing parenthesis of the call that `at` is in, at its argument level; -1 when there is none near. */
export function endOfCall(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let end = at; end < bytes.length - 1 && end - at < 500; end += 1) {
    const kind = kinds[bytes[end]!];
    if (kind === Kind.open || kind === Kind.roundOpen) depth += 1;
    else if (kind === Kind.close || kind === Kind.roundClose) depth -= 1;
    if (depth < 0) return end + 1;
  }
  return -1;
}

/** The dtype among a call's further arguments, `, dtype=float32`; `'unknown'` for one that holds no real numbers. */
export function declaredDType(bytes: Uint8Array, start: number, end: number): DType | undefined | 'unknown' {
  if (end <= start) return undefined;
  const match = /\bdtype\s*=\s*([^,)]+)/.exec(textOf(bytes, start, end));
  if (match?.[1] === undefined) return undefined;
  const dtype = dtypeOf(match[1]);
  return dtype === undefined || dtype === 'complex' ? 'unknown' : dtype;
}

const numberText = /^\s*([+-]?)(?:(nan)|(inf|infinity)|(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?))\s*$/i;

/** The number that Python's `float('...')` makes of the string at `at`. */
function numberInQuotes(bytes: Uint8Array, at: number): OddValue {
  const { start, end } = stringBounds(bytes, at);
  const match = numberText.exec(textOf(bytes, start + 1, end - 1));
  if (match === null) return string(bytes, at);
  const [, sign, nan, infinity, digits] = match;
  const size = nan !== undefined ? NaN : infinity !== undefined ? Infinity : Number(digits);
  return { kind: 'value', value: sign === '-' ? -size : size, seen: Seen.float, end };
}

/** `(0.5)` is a number in parentheses, `(1+2j)` a complex number; anything else opens a tuple. */
function readGroup(bytes: Uint8Array, at: number): OddValue {
  if (identifierBytes[bytes[at - 1] ?? 0] === 1) return notANumber(bytes, at);
  let inside = at + 1;
  while (kinds[bytes[inside]!] === Kind.space) inside += 1;
  const kind = kinds[bytes[inside]!];
  if (kind !== Kind.digit && kind !== Kind.sign && kind !== Kind.dot) return { kind: 'tuple' };
  const inner = readOddValue(bytes, inside);
  if (inner.kind === 'issue' && inner.code === 'text.complex') return inner;
  if (inner.kind !== 'value') return { kind: 'tuple' };
  let end = inner.end;
  while (kinds[bytes[end]!] === Kind.space) end += 1;
  return kinds[bytes[end]!] === Kind.roundClose ? { ...inner, end: end + 1 } : { kind: 'tuple' };
}

function string(bytes: Uint8Array, at: number): OddValue {
  return { kind: 'issue', code: 'text.string', ...stringBounds(bytes, at) };
}

/** The string literal that starts at `at`, its quotes included; to the end of the line when it is not closed. */
function stringBounds(bytes: Uint8Array, at: number): { start: number; end: number } {
  const quote = bytes[at]!;
  let end = at + 1;
  while (end < bytes.length - 1 && bytes[end] !== quote && bytes[end] !== newline)
    end += bytes[end] === backslash ? 2 : 1;
  return { start: at, end: Math.min(end + 1, bytes.length - 1) };
}

function balanced(bytes: Uint8Array, at: number): { start: number; end: number } {
  let depth = 0;
  let end = at;
  for (; end < bytes.length - 1 && end - at < 2000; end += 1) {
    if (kinds[bytes[end]!] === Kind.braceOpen) depth += 1;
    else if (kinds[bytes[end]!] === Kind.braceClose) depth -= 1;
    if (depth === 0) break;
  }
  return { start: at, end: Math.min(end + 1, bytes.length - 1) };
}

const complex = /(?:^|[-+(\s])(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[jJ]\b|\bcomplex\(/;

function notANumber(bytes: Uint8Array, at: number): OddValue {
  const bounds = itemAround(bytes, at);
  const isComplex = complex.test(textOf(bytes, bounds.start, bounds.end));
  return { kind: 'issue', code: isComplex ? 'text.complex' : 'text.not-a-number', ...bounds };
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at]!);
  return text;
}

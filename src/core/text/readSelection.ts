import type { Outcome, Span } from '../issues/issue';
import { issue } from '../issues/issue';
import { Kind, kindAt } from './characters';
import type { FoundArray } from './found';
import { shorten } from './read/quote';
import { nameBefore } from './scan/nameBefore';
import { isSubscript, startsNumber } from './scan/valueBytes';
import { skipSpacesBack } from './scan/skip';
import { surroundingsOf } from './scan/surroundings';
import type { ScanOptions } from './scanText';
import { scanText } from './scanText';
import { toBytes } from './toBytes';
import { callTable, wordTable } from './vocabulary';
import { endOfWord } from './wordTable';

/**
 * The arrays in a selection.
 *
 * A person who selects something means it: when no array stands in code, those in comments and strings count; when there
 * is none at all, a single number, a printed scalar (`tensor(0.5)`) or numbers without brackets (`0.1, 0.2 0.3`); and
 * brackets that the scan takes for no array are returned as one, so that reading them says what is wrong. The error
 * `text.nothing` when nothing of that is there.
 */
export function readSelection(
  text: string,
  span: Span,
  options: Pick<ScanOptions, 'cancelled'> = {},
): Outcome<readonly FoundArray[]> {
  const selection = trim(text, span);
  const range = { ...options, from: selection.start, to: selection.end };
  for (const quoted of [false, true]) {
    const { arrays } = scanText(text, { ...range, quoted });
    if (arrays.length > 0) return { value: arrays, issues: [] };
  }
  const found = bracketsIn(text, selection, Kind.open) ?? numbersIn(text, selection) ?? bracketsIn(text, selection);
  if (found !== undefined) return { value: [found], issues: [] };
  const received =
    selection.start === selection.end ? 'nothing' : `"${shorten(text.slice(selection.start, selection.end))}"`;
  return { issues: [issue('text.nothing', 'error', { text: received }, span)] };
}

/** Without the white space at both ends, and the comma or semicolon after it. */
function trim(text: string, { start, end }: Span): Span {
  let first = Math.max(start, 0);
  let last = Math.max(Math.min(end, text.length), first);
  while (first < last && kindAt(text, first) === Kind.space) first += 1;
  while (last > first && (kindAt(text, last - 1) === Kind.space || text[last - 1] === ';')) last -= 1;
  return { start: first, end: last };
}

/** The first bracket in the selection that is no subscript, with all that it encloses. */
function bracketsIn(text: string, selection: Span, only?: number): FoundArray | undefined {
  const bytes = toBytes(text, selection.start, selection.end);
  for (let at = 0; at < bytes.length - 1; at += 1) {
    const kind = kindAt(text, selection.start + at);
    const opens = kind === Kind.open || kind === Kind.roundOpen || kind === Kind.braceOpen;
    if (!opens || (only !== undefined && kind !== only) || isSubscript(bytes, at)) continue;
    const start = selection.start + at;
    const literal = { start, end: endOfBrackets(text, start, selection.end) };
    return withName(text, { span: literal, literal, form: 'list', operations: [], brackets: 'list' });
  }
  return undefined;
}

function endOfBrackets(text: string, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const kind = kindAt(text, at);
    if (kind === Kind.open || kind === Kind.roundOpen || kind === Kind.braceOpen) depth += 1;
    else if (kind === Kind.close || kind === Kind.roundClose || kind === Kind.braceClose) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return limit;
}

/** What may stand before a number in a selection: its name. */
const label = /^(?:[\p{L}_$][\w.$]*|"[^"\n]*"|'[^'\n]*')\s*[=:\uff1d\uff1a](?!=)\s*/u;
const numberToken = /(?<![\w.])[-+\u2212]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])/g;

/** A number, alone or in calls, or several numbers without brackets. */
function numbersIn(text: string, selection: Span): FoundArray | undefined {
  const whole = text.slice(selection.start, selection.end);
  const skipped = label.exec(whole)?.[0].length ?? 0;
  const inner = trim(text, { start: selection.start + skipped, end: selection.end - (whole.endsWith(',') ? 1 : 0) });
  const inParentheses = text[inner.start] === '(' && text[inner.end - 1] === ')';
  const span = inParentheses ? trim(text, { start: inner.start + 1, end: inner.end - 1 }) : inner;
  return scalarIn(text, span) ?? bareIn(text, span);
}

/** A number that, with the calls around it, fills the selection: `0.5`, `tensor(0.5)`, `tf.Tensor(0.5, shape=(), ...)`. */
function scalarIn(text: string, span: Span): FoundArray | undefined {
  const selected = text.slice(span.start, Math.min(span.end, span.start + 500));
  let tries = 0;
  for (const match of selected.matchAll(numberToken)) {
    if ((tries += 1) > 8) return undefined;
    const start = span.start + match.index;
    const literal = { start, end: start + match[0].length };
    const { span: covered, operations, form } = surroundingsOf(text, literal);
    if (covered.start > span.start || covered.end < span.end) continue;
    return withName(text, { span: covered, literal, form: form ?? 'list', operations, brackets: 'scalar' });
  }
  return undefined;
}

/** Numbers apart by commas and spaces, when the first thing there is one. */
function bareIn(text: string, span: Span): FoundArray | undefined {
  const bytes = toBytes(text, span.start, span.end);
  const sign = kindAt(text, span.start) === Kind.sign ? 1 : 0;
  const end = endOfWord(bytes, sign);
  const isValue = startsNumber(bytes, 0) || wordTable.find(bytes, sign, end) !== undefined;
  const isCall = text[span.start + end] === '(' && callTable.find(bytes, sign, end) !== undefined;
  if (!isValue && !isCall) return undefined;
  const isSingle = !/[\s,\uff0c\u3001]/.test(text.slice(span.start, span.end));
  const brackets = isSingle ? 'scalar' : 'bare';
  return withName(text, { span, literal: span, form: 'list', operations: [], brackets });
}

function withName(text: string, found: FoundArray): FoundArray {
  const naming = nameBefore(text, skipSpacesBack(text, found.span.start));
  return naming === undefined ? found : { ...found, name: naming.name, nameSpan: naming.span };
}

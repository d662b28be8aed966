import { formulaDepthLimit, formulaLengthLimit, formulaNodeLimit } from '../formula/expression';
import type { Issue, Outcome } from '../issues/issue';
import { issue } from '../issues/issue';

/** A word of a formula, and where it stands in the text (UTF-16 offsets, half open). */
export interface Token {
  readonly kind: 'number' | 'name' | 'text' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const space = /\s*/y;

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['text', /"[^"\\\n]*"|'[^'\\\n]*'/y],
  ['sign', /==|!=|<=|>=|[-+*/^<>?:(),]/y],
];

/** Words that mathjs reads as operators for which a formula has no use. */
const forbiddenWords = new Set(['mod', 'xor', 'to', 'in', 'end']);

/**
 * Splits a formula into words, so that what it may not hold is found with its place before anything reads it: signs of
 * assignment, property access, indexing, ranges and blocks; too many characters, brackets or words.
 */
export function scanFormula(text: string): Outcome<readonly Token[]> {
  if (text.length > formulaLengthLimit) {
    return { issues: [issue('formula.too-long', 'error', { limit: formulaLengthLimit, received: text.length })] };
  }
  const tokens: Token[] = [];
  const open = { brackets: 0, choices: 0 };
  for (let at = endOfSpace(text, 0); at < text.length; at = endOfSpace(text, tokens.at(-1)?.end ?? at)) {
    const token = tokenAt(text, at);
    if (token === undefined) return { issues: [notAllowed(text.slice(at, at + 1), at)] };
    const problem = problemOf(token, tokens, open);
    if (problem !== undefined) return { issues: [problem] };
    tokens.push(token);
  }
  return { value: tokens, issues: [] };
}

function endOfSpace(text: string, from: number): number {
  space.lastIndex = from;
  return from + (space.exec(text)?.[0].length ?? 0);
}

function tokenAt(text: string, start: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind, text: found, start, end: start + found.length };
  }
  return undefined;
}

/** Brackets and choices that are open so far. */
interface Open {
  brackets: number;
  choices: number;
}

function problemOf(token: Token, before: readonly Token[], open: Open): Issue | undefined {
  const span = { start: token.start, end: token.end };
  if (before.length >= 2 * formulaNodeLimit) {
    return issue('formula.too-large', 'error', { limit: formulaNodeLimit }, span);
  }
  if (token.kind === 'name') {
    return forbiddenWords.has(token.text) ? notAllowed(token.text, token.start) : undefined;
  }
  if (token.text === '(' && (open.brackets += 1) > formulaDepthLimit) {
    return issue('formula.too-deep', 'error', { limit: formulaDepthLimit }, span);
  }
  if (token.text === ')') open.brackets -= 1;
  if (token.text === '?') open.choices += 1;
  // Without a question mark before it a colon means a range.
  if (token.text === ':' && (open.choices -= 1) < 0) return notAllowed(token.text, token.start);
  return token.text === '+' && isStart(before.at(-1)) ? notAllowed(token.text, token.start) : undefined;
}

/** After this an operand must come: a plus is a sign there, which formulas do not have. */
function isStart(before: Token | undefined): boolean {
  return before === undefined || (before.kind === 'sign' && before.text !== ')');
}

function notAllowed(part: string, start: number): Issue {
  return issue('formula.not-allowed', 'error', { part }, { start, end: start + part.length });
}

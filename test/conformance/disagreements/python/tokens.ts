import { PythonSyntaxError } from './expression';

/** A word, number, text or symbol. `value` is the text itself, without quotes for a text. */
export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'symbol' | 'end';
  readonly value: string;
  readonly at: number;
}

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['number', /(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_][\p{L}\d_]*/uy],
  ['text', /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y],
  ['symbol', /\*\*|\/\/|==|!=|<=|>=|\.\.\.|[-+*/%@~&|^<>()[\],.:=]/y],
];

/** The tokens of a Python expression, the last of kind `end`. Throws a PythonSyntaxError at a character that begins none. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const [kind, found] = tokenAt(text, at);
    if (kind !== 'space') tokens.push({ kind, value: kind === 'text' ? unquoted(found) : found, at });
    at += found.length;
  }
  return [...tokens, { kind: 'end', value: '', at }];
}

function tokenAt(text: string, at: number): readonly [Token['kind'] | 'space', string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [kind, found];
  }
  throw new PythonSyntaxError(`unexpected ${JSON.stringify(text[at])} at character ${String(at + 1)} of ${text}`);
}

/** Backslashes before quotes and backslashes are the only escapes that names of options could need. */
const unquoted = (literal: string): string => literal.slice(1, -1).replaceAll(/\\(.)/g, '$1');

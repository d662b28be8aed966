import type { Span } from '../issues/issue';
import { isIdentifierAt, Kind, kindAt } from './characters';

/** No identifier is longer than that. */
const longest = 200;

/** The identifier that `offset` is in or touches, with its place; undefined on numbers, signs and white space. */
export function nameAt(text: string, offset: number): { readonly name: string; readonly span: Span } | undefined {
  return runAt(text, offset, isIdentifierAt) ?? runAt(text, offset, isWideAt);
}

function isWideAt(text: string, at: number): boolean {
  return kindAt(text, at) === Kind.wide;
}

function runAt(
  text: string,
  offset: number,
  belongs: (text: string, at: number) => boolean,
): { readonly name: string; readonly span: Span } | undefined {
  let start = offset;
  let end = offset;
  while (offset - start < longest && belongs(text, start - 1)) start -= 1;
  while (end - offset < longest && belongs(text, end)) end += 1;
  const name = text.slice(start, end);
  return name === '' || /^\d/.test(name) ? undefined : { name, span: { start, end } };
}

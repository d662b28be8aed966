import { isIdentifierAt, Kind, kindAt } from '../characters';

/** How far the scan looks around an array for its name, its calls and their arguments. */
export const reach = 500;
/** How far from an array the calls around it, and the methods after it, may go on. */
export const farthest = 2000;

/** The first position at or after `at` that is not white space; with `sameLine` a newline is none. */
export function skipSpaces(text: string, at: number, sameLine = false): number {
  let next = at;
  while (next - at < reach && kindAt(text, next) === Kind.space && !(sameLine && text[next] === '\n')) next += 1;
  return next;
}

/** The smallest position up to `at` with only white space between. */
export function skipSpacesBack(text: string, at: number, sameLine = false): number {
  let before = at;
  while (at - before < reach && kindAt(text, before - 1) === Kind.space && !(sameLine && text[before - 1] === '\n')) {
    before -= 1;
  }
  return before;
}

/** Where the identifier that ends at `end` starts; with `dotted` names joined by dots are one. */
export function startOfIdentifier(text: string, end: number, dotted = false): number {
  let start = end;
  while (
    end - start < reach &&
    (isIdentifierAt(text, start - 1) || (dotted && text[start - 1] === '.' && isIdentifierAt(text, start - 2)))
  ) {
    start -= 1;
  }
  return start;
}

/** Where the identifier that starts at `start` ends. */
export function endOfIdentifier(text: string, start: number): number {
  let end = start;
  while (end - start < reach && isIdentifierAt(text, end)) end += 1;
  return end;
}

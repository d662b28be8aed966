import type { Argument } from '../found';
import { Kind, kinds, unitBytes } from '../characters';
import { ownText } from './ownText';
import { reach, skipSpaces, skipSpacesBack } from './skip';

export interface Arguments {
  readonly args: readonly Argument[];
  /** After the closing parenthesis. */
  readonly end: number;
}

/**
 * The arguments from `start`, inside a call's parentheses, to the parenthesis that closes it: what stands between commas,
 * brackets and strings kept whole. Undefined when it is not closed within reach.
 */
export function readArguments(text: string, start: number): Arguments | undefined {
  const args: Argument[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < text.length && at - start < reach; at += 1) {
    const kind = kinds[unitBytes[text.charCodeAt(at)]!];
    // Most of what there is.
    if (kind === Kind.letter || kind === Kind.digit) continue;
    if (kind === Kind.quote) {
      const close = endOfString(text, at);
      if (close === -1) return undefined;
      at = close;
    } else if (kind === Kind.open || kind === Kind.roundOpen || kind === Kind.braceOpen || isAngle(text, at)) {
      depth += 1;
    } else if (
      depth > 0 &&
      (kind === Kind.close || kind === Kind.roundClose || kind === Kind.braceClose || text[at] === '>')
    ) {
      depth -= 1;
    } else if (depth === 0 && (kind === Kind.comma || kind === Kind.roundClose)) {
      pushArgument(text, from, at, args);
      if (kind === Kind.roundClose) return { args, end: at + 1 };
      from = at + 1;
    }
  }
  return undefined;
}

/** The `<` of a printed object: `grad_fn=<MulBackward0>`. */
function isAngle(text: string, at: number): boolean {
  return text[at] === '<' && text[at - 1] === '=';
}

function endOfString(text: string, at: number): number {
  const quote = text[at];
  for (let end = at + 1; end < text.length && end - at < reach; end += 1) {
    if (text[end] === quote || (quote === '“' && text[end] === '”')) return end;
    if (text[end] === '\n') return -1;
    if (text[end] === '\\') end += 1;
  }
  return -1;
}

function pushArgument(text: string, from: number, to: number, args: Argument[]): void {
  const start = skipSpaces(text, from);
  const end = Math.max(skipSpacesBack(text, to), start);
  if (start >= end) return;
  const whole = ownText(text, start, end);
  const match = /^(\w+)\s*=(?!=)\s*/.exec(whole);
  const span = { start, end };
  if (match?.[1] === undefined) args.push({ text: whole, span });
  else args.push({ keyword: match[1], text: whole.slice(match[0].length), span });
}

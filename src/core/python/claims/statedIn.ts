import { withoutLabel } from './labels';
import { readStated, type Stated } from './stated';

/** A value that a text states, and where in the text. */
export interface FoundStated {
  readonly stated: Stated;
  readonly start: number;
  readonly end: number;
  /** Whether a word or an arrow before it says that it is a result. */
  readonly isLabelled: boolean;
}

/**
 * The value that a comment states, when it consists of nothing else: all of it, or its first lines up to where brackets
 * are closed.
 *
 * @param names that the statement itself gives to its value
 */
export function statedIn(comment: string, names: readonly string[]): FoundStated | undefined {
  const label = withoutLabel(comment, names);
  const lines = closedLines(label.text);
  for (const text of new Set([label.text, lines])) {
    const end = text.replace(/[\s;\u3002]+$/u, '').replace(/(?<=\.\d+|[\])])\.$/, '').length;
    const value = text.slice(0, end);
    const stated = readStated(value);
    if (stated !== undefined) {
      return { stated, start: label.skipped, end: label.skipped + end, isLabelled: label.isLabelled };
    }
  }
  return undefined;
}

/** The first line, with those after it until as many brackets are closed as were opened. */
function closedLines(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if ('[('.includes(character)) depth += 1;
    else if ('])'.includes(character)) depth -= 1;
    else if (character === '\n' && depth <= 0) return text.slice(0, at);
  }
  return text;
}

import type { FormulaWord } from '../../../protocol/ownMetrics';

/** Words that go on from what stands before the cursor. */
export interface Completions {
  /** Where the word that is being typed begins. */
  readonly start: number;
  readonly words: readonly FormulaWord[];
}

const most = 8;

/** The words that begin as the one before the cursor does; none right after a whole word, or inside of one. */
export function completionsAt(text: string, cursor: number, words: readonly FormulaWord[]): Completions | undefined {
  const typed = /[A-Za-z_]\w*$/.exec(text.slice(0, cursor))?.[0];
  if (typed === undefined || /^\w/.test(text.slice(cursor))) return undefined;
  const wanted = typed.toLowerCase();
  const found = words.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const [first] = found;
  const isWhole = found.length === 1 && first?.name === typed && first.signature === typed;
  if (first === undefined || isWhole) return undefined;
  return { start: cursor - typed.length, words: found.slice(0, most) };
}

/** The text with a word in the place of what is typed of it, and where the cursor is then: inside a function's bracket. */
export function completed(
  text: string,
  cursor: number,
  start: number,
  { name, signature }: FormulaWord,
): { readonly text: string; readonly cursor: number } {
  const isFunction = signature !== name;
  const opening = isFunction && text[cursor] !== '(' ? '()' : '';
  const end = start + name.length + (isFunction ? 1 : 0);
  return { text: `${text.slice(0, start)}${name}${opening}${text.slice(cursor)}`, cursor: end };
}

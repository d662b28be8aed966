import type { Translate } from './renderIssue';

/** What stands in a hole of a phrase; a phrase there is put into words first. */
export type PhraseParams = Readonly<Record<string, string | number | Phrase>>;

/** Words as data: an English text with holes, such as "divides {value} by {other}", and what fills them. */
export interface Phrase {
  readonly text: string;
  readonly params: PhraseParams;
}

export function phrase(text: string, params: PhraseParams = {}): Phrase {
  return { text, params };
}

/** Phrases as a list: "y_true as class indices, columns as vectors". */
export function phraseList([first, ...others]: readonly Phrase[]): Phrase {
  if (first === undefined) return phrase('');
  return others.reduce((list, next) => phrase('{list}, {next}', { list, next }), first);
}

/** A phrase in the user's language. */
export function renderPhrase({ text, params }: Phrase, translate: Translate): string {
  return text === '' ? '' : translate(text, filled(params, translate));
}

/** The same with every phrase among the parameters put into words. */
export function filled(params: PhraseParams, translate: Translate): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' ? renderPhrase(value, translate) : value,
    ]),
  );
}

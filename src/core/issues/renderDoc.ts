import { phrase, renderPhrase } from './phrase';
import type { Translate } from './renderIssue';

/** The sentences of a definition's `doc`. A class form has that of its function and one of its own: "Averaged over …" */
export function sentencesOf(doc: string): readonly string[] {
  return doc.split(/(?<=\.) (?=\p{Lu})/u);
}

/** A `doc` in the user's language, sentence by sentence. */
export function renderDoc(doc: string, translate: Translate): string {
  const sentences = sentencesOf(doc).map((sentence) => phrase(sentence));
  return renderPhrase(
    sentences.reduce((before, next) => phrase('{before} {next}', { before, next })),
    translate,
  );
}

import { Parser, type Language, type Tree } from 'web-tree-sitter';

/** The parser asks every hundred operations whether to stop: so many answers make about five milliseconds. */
const answersOfPart = 50;

/**
 * The tree of a text. Pauses every few milliseconds, where the parser stops and is taken up again.
 *
 * @param old the tree of the text before its edits, which it has been told of
 */
export function* parseInParts(language: Language, text: string, old: Tree | undefined): Generator<void, Tree> {
  const parser = new Parser();
  try {
    parser.setLanguage(language);
    for (;;) {
      let answers = 0;
      const progressCallback = (): boolean => ++answers > answersOfPart;
      const tree = parser.parse(text, old, { progressCallback });
      if (tree !== null) return tree;
      yield;
    }
  } finally {
    parser.delete();
  }
}

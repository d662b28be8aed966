import type { ValueIndex } from '../showing/valueIndex';
import type { PythonNode } from '../syntax/pythonNode';
import { assertClaims } from './assertClaims';
import type { Claim } from './claim';
import { commentClaims } from './commentClaims';

/** What the comments and assertions of a program state, in the order of the text. */
export function programClaims(root: PythonNode, text: string, index: ValueIndex): Claim[] {
  return [...commentClaims(root, text, index), ...assertClaims(root, text, index)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

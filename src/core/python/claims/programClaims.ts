import type { ValueIndex } from '../showing/valueIndex';
import type { PythonNode } from '../syntax/pythonNode';
import { assertClaims } from './assertClaims';
import type { Claim } from './claim';
import { commentClaims } from './commentClaims';

/** What the comments and assertions of a program state. Pauses now and then. */
export function* programClaims(root: PythonNode, text: string, index: ValueIndex): Generator<void, Claim[]> {
  const comments = yield* commentClaims(root, text, index);
  yield;
  return [...comments, ...(yield* assertClaims(root, text, index))];
}

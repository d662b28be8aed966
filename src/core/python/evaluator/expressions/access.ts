import { PythonError } from '../../calls/pythonError';
import { child, childrenOf, type PythonNode } from '../../syntax/pythonNode';
import { none, tuple } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import { getAttribute } from '../attributes/attribute';
import { findBuiltin } from '../builtins';
import type { Evaluating, Frame } from '../frame';
import { getItem } from '../operations/subscript';
import { evaluate, evaluateInParts } from './evaluate';

/** What a name stands for. */
export function nameExpression({ text }: PythonNode, frame: Frame): Value {
  const found = frame.scope.lookup(text) ?? findBuiltin(text, frame);
  if (found !== undefined) return found;
  throw new PythonError('NameError', `name '${text}' is not defined`);
}

/** The child of this field, which the grammar promises. */
export function required(node: PythonNode, field: string): PythonNode {
  const found = child(node, field);
  if (found === undefined) throw new NotKnown(reason('syntax'));
  return found;
}

export function* attributeExpression(node: PythonNode, frame: Frame): Evaluating {
  const of = yield* evaluateInParts(required(node, 'object'), frame);
  return getAttribute(of, required(node, 'attribute').text, frame.program);
}

export function* subscriptExpression(node: PythonNode, frame: Frame): Evaluating {
  const of = yield* evaluateInParts(required(node, 'value'), frame);
  return getItem(of, subscriptIndex(node, frame), frame.program);
}

/** What stands between the brackets: several indices, or one with a comma, are a tuple. */
export function subscriptIndex(node: PythonNode, frame: Frame): Value {
  const indices = childrenOf(node, 'subscript').map((each) => indexValue(each, frame));
  const [only] = indices;
  const isTuple = indices.length !== 1 || node.children.some((each) => each.type === ',');
  return isTuple || only === undefined ? tuple(indices) : only;
}

function indexValue(node: PythonNode, frame: Frame): Value {
  return node.type === 'slice' ? sliceValue(node, frame) : evaluate(node, frame);
}

function sliceValue(node: PythonNode, frame: Frame): Value {
  const bounds: Value[] = [none, none, none];
  let place = 0;
  for (const part of node.children) {
    if (part.type === ':') place += 1;
    else if (part.named && part.type !== 'comment') bounds[place] = evaluate(part, frame);
  }
  const [start = none, stop = none, step = none] = bounds;
  return { kind: 'slice', start, stop, step };
}

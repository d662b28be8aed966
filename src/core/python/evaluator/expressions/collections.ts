import { PythonError } from '../../calls/pythonError';
import { parts, type PythonNode } from '../../syntax/pythonNode';
import { hashKey } from '../../values/hashKey';
import { list, none, tuple } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { DictValue, SetValue, Value } from '../../values/value';
import { setEntry, updateDict } from '../attributes/dictMethods';
import type { Evaluating, Frame } from '../frame';
import { required } from './access';
import { evaluateInParts, literalValue } from './evaluate';

/** The values of expressions beside each other; `*items` gives all of its items. */
export function* itemValues(nodes: readonly PythonNode[], frame: Frame): Generator<void, Value[]> {
  const values: Value[] = [];
  for (const node of nodes) {
    if (node.type !== 'list_splat') {
      values.push(literalValue(node) ?? (yield* evaluateInParts(node, frame)));
      continue;
    }
    const [inner] = parts(node);
    if (inner === undefined) throw new NotKnown(reason('syntax'));
    for (const item of frame.program.items(yield* evaluateInParts(inner, frame))) values.push(item);
  }
  return values;
}

export function* listExpression(node: PythonNode, frame: Frame): Evaluating {
  return list(yield* itemValues(parts(node), frame));
}

export function* tupleExpression(node: PythonNode, frame: Frame): Evaluating {
  return tuple(yield* itemValues(parts(node), frame));
}

export function* setExpression(node: PythonNode, frame: Frame): Generator<void, SetValue> {
  const members = new Map<string, Value>();
  for (const value of yield* itemValues(parts(node), frame)) {
    const hash = hashKey(value);
    if (!members.has(hash)) members.set(hash, value);
  }
  return { kind: 'set', members };
}

export function* dictExpression(node: PythonNode, frame: Frame): Generator<void, DictValue> {
  const dict: DictValue = { kind: 'dict', entries: new Map() };
  for (const part of parts(node)) {
    if (part.type === 'pair') {
      const key = yield* evaluateInParts(required(part, 'key'), frame);
      setEntry(dict, key, yield* evaluateInParts(required(part, 'value'), frame));
      continue;
    }
    const [inner] = parts(part);
    const others = inner === undefined ? none : yield* evaluateInParts(inner, frame);
    if (others.kind === 'unknown') throw new NotKnown(others.because);
    if (others.kind !== 'dict') throw new PythonError('TypeError', `'${others.kind}' object is not a mapping`);
    updateDict(dict, others, frame.program);
  }
  return dict;
}

/** What stands between parentheses. */
export function* parenthesized(node: PythonNode, frame: Frame): Evaluating {
  const [inner] = parts(node);
  if (inner === undefined) throw new NotKnown(reason('syntax'));
  return yield* evaluateInParts(inner, frame);
}

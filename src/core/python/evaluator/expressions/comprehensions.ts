import { child, parts, type PythonNode } from '../../syntax/pythonNode';
import { hashKey } from '../../values/hashKey';
import { iterator, list } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { DictValue, Value } from '../../values/value';
import { setEntry } from '../attributes/dictMethods';
import type { Evaluating, Frame } from '../frame';
import { checkSize } from '../items';
import { Scope } from '../scope';
import { assignTarget } from '../statements/targets';
import { required } from './access';
import { evaluateInParts } from './evaluate';

/** Goes through the `for` and `if` clauses and visits each round of the innermost. Pauses between rounds. */
function* eachRound(
  node: PythonNode,
  frame: Frame,
  visit: (inner: Frame) => Generator<void, void>,
): Generator<void, void> {
  const clauses = parts(node).filter((each) => each.type === 'for_in_clause' || each.type === 'if_clause');
  const inner: Frame = { ...frame, scope: new Scope('comprehension', frame.scope) };
  function* go(place: number): Generator<void, void> {
    const clause = clauses[place];
    if (clause === undefined) {
      yield;
      yield* visit(inner);
    } else if (clause.type === 'if_clause') {
      const [condition] = parts(clause);
      if (condition === undefined) return;
      if (frame.program.isTrue(yield* evaluateInParts(condition, inner))) yield* go(place + 1);
    } else {
      // The first sequence is looked up outside.
      const items = yield* evaluateInParts(required(clause, 'right'), place === 0 ? frame : inner);
      for (const item of [...frame.program.items(items)]) {
        assignTarget(required(clause, 'left'), item, inner);
        yield* go(place + 1);
      }
    }
  }
  if (clauses.some((each) => each.children.some(({ type }) => type === 'async'))) {
    throw new NotKnown(reason('statement', { name: 'async' }));
  }
  yield* go(0);
}

function* collected(node: PythonNode, frame: Frame): Generator<void, Value[]> {
  const items: Value[] = [];
  yield* eachRound(node, frame, function* (inner) {
    items.push(yield* evaluateInParts(required(node, 'body'), inner));
    checkSize(items.length, frame.program);
  });
  return items;
}

export function* listComprehension(node: PythonNode, frame: Frame): Evaluating {
  return list(yield* collected(node, frame));
}

export function* generatorExpression(node: PythonNode, frame: Frame): Evaluating {
  return iterator('generator', yield* collected(node, frame));
}

export function* setComprehension(node: PythonNode, frame: Frame): Evaluating {
  const items = yield* collected(node, frame);
  return { kind: 'set', members: new Map(items.map((value) => [hashKey(value), value])) };
}

export function* dictComprehension(node: PythonNode, frame: Frame): Evaluating {
  const dict: DictValue = { kind: 'dict', entries: new Map() };
  const body = required(node, 'body');
  yield* eachRound(node, frame, function* (inner) {
    const key = yield* evaluateInParts(child(body, 'key') ?? body, inner);
    setEntry(dict, key, yield* evaluateInParts(required(body, 'value'), inner));
  });
  return dict;
}

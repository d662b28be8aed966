import { child, parts, type PythonNode } from '../../syntax/pythonNode';
import { hashKey } from '../../values/hashKey';
import { iterator, list } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { DictValue, Value } from '../../values/value';
import { setEntry } from '../attributes/dictMethods';
import type { Frame } from '../frame';
import { checkSize } from '../items';
import { Scope } from '../scope';
import { assignTarget } from '../statements/targets';
import { required } from './access';
import { evaluate } from './evaluate';

/** Goes through the `for` and `if` clauses and calls `visit` for each round of the innermost. */
function eachRound(node: PythonNode, frame: Frame, visit: (inner: Frame) => void): void {
  const clauses = parts(node).filter((each) => each.type === 'for_in_clause' || each.type === 'if_clause');
  const inner: Frame = { ...frame, scope: new Scope('comprehension', frame.scope) };
  const go = (place: number): void => {
    const clause = clauses[place];
    if (clause === undefined) {
      visit(inner);
    } else if (clause.type === 'if_clause') {
      const [condition] = parts(clause);
      if (condition !== undefined && frame.program.isTrue(evaluate(condition, inner))) go(place + 1);
    } else {
      // The first sequence is looked up outside.
      const items = evaluate(required(clause, 'right'), place === 0 ? frame : inner);
      for (const item of [...frame.program.items(items)]) {
        assignTarget(required(clause, 'left'), item, inner);
        go(place + 1);
      }
    }
  };
  if (clauses.some((each) => each.children.some(({ type }) => type === 'async'))) {
    throw new NotKnown(reason('statement', { name: 'async' }));
  }
  go(0);
}

function collected(node: PythonNode, frame: Frame): Value[] {
  const items: Value[] = [];
  eachRound(node, frame, (inner) => {
    items.push(evaluate(required(node, 'body'), inner));
    checkSize(items.length, frame.program);
  });
  return items;
}

export const listComprehension = (node: PythonNode, frame: Frame): Value => list(collected(node, frame));

export const generatorExpression = (node: PythonNode, frame: Frame): Value =>
  iterator('generator', collected(node, frame));

export function setComprehension(node: PythonNode, frame: Frame): Value {
  return { kind: 'set', members: new Map(collected(node, frame).map((value) => [hashKey(value), value])) };
}

export function dictComprehension(node: PythonNode, frame: Frame): Value {
  const dict: DictValue = { kind: 'dict', entries: new Map() };
  const body = required(node, 'body');
  eachRound(node, frame, (inner) => {
    const key = evaluate(child(body, 'key') ?? body, inner);
    setEntry(dict, key, evaluate(required(body, 'value'), inner));
  });
  return dict;
}

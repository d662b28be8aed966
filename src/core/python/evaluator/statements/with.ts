import { positional } from '../../calls/arguments';
import { child, childOfType, parts, type PythonNode } from '../../syntax/pythonNode';
import { none } from '../../values/make';
import type { Value } from '../../values/value';
import { findMember } from '../attributes/classMembers';
import { required } from '../expressions/access';
import { evaluateInParts } from '../expressions/evaluate';
import type { Frame, Running } from '../frame';
import { runBlock } from './runBlock';
import { assignTarget } from './targets';

/** The managers of a `with` statement, each with what stands after its `as`. */
function itemsOf(node: PythonNode): { readonly value: PythonNode; readonly target: PythonNode | undefined }[] {
  const clause = childOfType(node, 'with_clause');
  const items = clause === undefined ? [] : parts(clause).filter(({ type }) => type === 'with_item');
  return items.flatMap((item) => written(required(item, 'value')));
}

/** `(a as b, c as d)`, `a as b` or `a`. */
function written(value: PythonNode): { readonly value: PythonNode; readonly target: PythonNode | undefined }[] {
  const inside = value.type === 'parenthesized_expression' || value.type === 'tuple' ? parts(value) : [value];
  const hasTargets = inside.some(({ type }) => type === 'as_pattern');
  if (!hasTargets) return [{ value, target: undefined }];
  return inside.map((each) => ({
    value: each.type === 'as_pattern' ? (parts(each)[0] ?? each) : each,
    target: child(each, 'alias'),
  }));
}

/** What `__enter__` gives; a library's object without one stands for itself. */
function entered(manager: Value, frame: Frame): Value {
  if (manager.kind !== 'object' || findMember(manager.class, '__enter__') === undefined) return manager;
  return frame.program.call(frame.program.attribute(manager, '__enter__'), positional());
}

function leave(manager: Value, frame: Frame): void {
  if (manager.kind !== 'object' || findMember(manager.class, '__exit__') === undefined) return;
  frame.program.call(frame.program.attribute(manager, '__exit__'), positional(none, none, none));
}

export function* withStatement(node: PythonNode, frame: Frame): Running {
  const managers: Value[] = [];
  for (const { value, target } of itemsOf(node)) {
    const manager = yield* evaluateInParts(value, frame);
    managers.push(manager);
    const inside = entered(manager, frame);
    if (target !== undefined) assignTarget(target, inside, frame);
  }
  const completion = yield* runBlock(required(node, 'body'), frame);
  for (const manager of managers.reverse()) leave(manager, frame);
  return completion;
}

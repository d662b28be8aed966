import { PythonError } from '../../calls/pythonError';
import { childrenOf, parts, type PythonNode } from '../../syntax/pythonNode';
import { unknownOf } from '../../values/firstUnknown';
import { lose } from '../../values/lose';
import { list } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import { setAttribute } from '../attributes/attribute';
import { required, subscriptIndex } from '../expressions/access';
import { evaluate } from '../expressions/evaluate';
import type { Frame } from '../frame';
import { deleteItem, setItem } from '../operations/subscript';

/** Gives a target of an assignment, of `for` or of `as` its value. */
export function assignTarget(target: PythonNode, value: Value, frame: Frame): void {
  switch (target.type) {
    case 'identifier':
      frame.scope.assign(target.text, value);
      frame.recorder.value(target, frame.program.snapshots.of(value));
      return;
    case 'attribute':
      setAttribute(
        evaluate(required(target, 'object'), frame),
        required(target, 'attribute').text,
        value,
        frame.program,
      );
      return;
    case 'subscript':
      assignItem(target, value, frame);
      return;
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'tuple':
    case 'list':
    case 'expression_list':
      unpack(parts(target), value, frame);
      return;
    case 'as_pattern_target':
    case 'parenthesized_expression': {
      const [inner] = parts(target);
      if (inner !== undefined) assignTarget(inner, value, frame);
      return;
    }
    default:
      throw new NotKnown(reason('statement', { name: target.type }));
  }
}

function assignItem(target: PythonNode, value: Value, frame: Frame): void {
  const of = evaluate(required(target, 'value'), frame);
  const index = subscriptIndex(target, frame);
  if (of.kind === 'unknown') return;
  const missing = unknownOf(index) ?? (of.kind === 'array' ? unknownOf(value) : undefined);
  if (missing !== undefined) {
    lose(of, missing.because);
    return;
  }
  setItem(of, index, value, frame.program);
}

/** `a, b, *rest = value`. */
function unpack(targets: readonly PythonNode[], value: Value, frame: Frame): void {
  const missing = unknownOf(value);
  if (missing !== undefined) {
    for (const target of targets) assignTarget(starredTarget(target) ?? target, missing, frame);
    return;
  }
  const items = frame.program.items(value);
  const star = targets.findIndex((target) => starredTarget(target) !== undefined);
  checkCount(targets.length, items.length, star >= 0);
  const extra = items.length - targets.length;
  for (const [i, target] of targets.entries()) {
    const starred = starredTarget(target);
    const at = star >= 0 && i > star ? i + extra : i;
    const item = items[at];
    if (starred !== undefined) assignTarget(starred, list(items.slice(i, i + extra + 1)), frame);
    else if (item !== undefined) assignTarget(target, item, frame);
  }
}

function starredTarget(target: PythonNode): PythonNode | undefined {
  return target.type === 'list_splat_pattern' || target.type === 'list_splat' ? parts(target)[0] : undefined;
}

function checkCount(targets: number, items: number, starred: boolean): void {
  if (starred ? items >= targets - 1 : items === targets) return;
  if (items > targets) {
    throw new PythonError('ValueError', `too many values to unpack (expected ${String(targets)})`);
  }
  const expected = starred ? `at least ${String(targets - 1)}` : String(targets);
  throw new PythonError('ValueError', `not enough values to unpack (expected ${expected}, got ${String(items)})`);
}

/** `del target`. */
export function deleteTarget(target: PythonNode, frame: Frame): void {
  switch (target.type) {
    case 'identifier':
      if (!frame.scope.remove(target.text)) {
        throw new PythonError('NameError', `name '${target.text}' is not defined`);
      }
      return;
    case 'subscript':
      deleteItem(evaluate(required(target, 'value'), frame), subscriptIndex(target, frame), frame.program);
      return;
    case 'attribute': {
      const of = evaluate(required(target, 'object'), frame);
      if (of.kind === 'object') of.attributes.delete(required(target, 'attribute').text);
      frame.program.changed();
      return;
    }
    default:
      for (const inner of parts(target)) deleteTarget(inner, frame);
  }
}

/** The targets of an assignment whose right side may be another one: `a = b = value`. */
export function assignmentChain(node: PythonNode): { readonly targets: PythonNode[]; readonly value?: PythonNode } {
  const targets: PythonNode[] = [];
  let right: PythonNode | undefined = node;
  while (right?.type === 'assignment') {
    targets.push(...childrenOf(right, 'left'));
    right = childrenOf(right, 'right')[0];
  }
  return right === undefined ? { targets } : { targets, value: right };
}

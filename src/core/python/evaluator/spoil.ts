import { child, childrenOf, parts, type PythonNode } from '../syntax/pythonNode';
import { unknownOf } from '../values/firstUnknown';
import { lose } from '../values/lose';
import { unknown } from '../values/make';
import { PythonError } from '../calls/pythonError';
import type { Reason } from '../values/reason';
import type { Value } from '../values/value';
import { assignedNames, declaredNames } from './assignedNames';
import { findBuiltin } from './builtins';
import type { Frame } from './frame';
import { isChangingMethod } from './functions/changingMethods';
import { isHarmless } from './functions/harmless';

/**
 * Code has run, or not, or in part: whatever it may have changed is not known. Names that it assigns become unknown, and
 * lists, arrays and objects that it may change lose what they hold.
 */
export function spoil(node: PythonNode, frame: Frame, because: Reason): void {
  for (const name of assignedNames(node)) frame.scope.assign(name, unknown(because));
  spoilValues(node, frame, because, new Set());
}

function spoilValues(node: PythonNode, frame: Frame, because: Reason, visited: Set<PythonNode>): void {
  if (visited.has(node)) return;
  visited.add(node);
  if (node.type === 'assignment' || node.type === 'augmented_assignment' || node.type === 'for_statement') {
    for (const target of childrenOf(node, 'left')) spoilTargets(target, frame, because);
  }
  if (node.type === 'augmented_assignment') for (const each of childrenOf(node, 'left')) loseRoot(each, frame, because);
  if (node.type === 'delete_statement') for (const each of parts(node)) spoilTargets(each, frame, because);
  if (node.type === 'call') spoilByCall(node, frame, because, visited);
  for (const each of node.children) {
    if (each.type !== 'function_definition') spoilValues(each, frame, because, visited);
  }
}

function spoilTargets(target: PythonNode, frame: Frame, because: Reason): void {
  if (target.type === 'subscript' || target.type === 'attribute') loseRoot(target, frame, because);
  else for (const each of target.children) spoilTargets(each, frame, because);
}

/** The value that a chain such as `model.layers[0].weights` starts from is not known any more. */
function loseRoot(node: PythonNode, frame: Frame, because: Reason): void {
  let root = node;
  for (;;) {
    const inner = child(root, 'object') ?? child(root, 'value') ?? child(root, 'function');
    if (inner === undefined) break;
    root = inner;
  }
  if (root.type !== 'identifier') return;
  const value = lookedUp(root.text, frame);
  if (value !== undefined) lose(value, because);
}

function lookedUp(name: string, frame: Frame): Value | undefined {
  try {
    return frame.scope.lookup(name) ?? findBuiltin(name, frame);
  } catch (error) {
    if (error instanceof PythonError) return undefined;
    throw error;
  }
}

/** What is called, where that can be seen without evaluating anything. */
function calleeOf(node: PythonNode, frame: Frame): Value | undefined {
  if (node.type === 'identifier') return lookedUp(node.text, frame);
  if (node.type !== 'attribute') return undefined;
  const [object, attribute] = [child(node, 'object'), child(node, 'attribute')];
  const of = object === undefined ? undefined : calleeOf(object, frame);
  if (of?.kind !== 'module' || attribute === undefined) return undefined;
  return frame.program.attribute(of, attribute.text);
}

function spoilByCall(node: PythonNode, frame: Frame, because: Reason, visited: Set<PythonNode>): void {
  const [callee, given] = [child(node, 'function'), child(node, 'arguments')];
  if (callee === undefined) return;
  const known = calleeOf(callee, frame);
  if (known === undefined && callee.type === 'attribute') spoilReceiver(callee, frame, because);
  if (known?.kind === 'function' && known.name.includes('.')) return;
  const missing = known === undefined ? undefined : unknownOf(known);
  if (missing !== undefined && isHarmless(missing.because)) return;
  if (known?.kind === 'function') {
    for (const { body, frame: around } of frame.program.definitions.of(known)) {
      spoilFunction(body, around, because, visited);
    }
  }
  if (known !== undefined && known.kind !== 'function') lose(known, because);
  for (const argument of given === undefined ? [] : parts(given)) {
    loseRoot(child(argument, 'value') ?? argument, frame, because);
  }
}

function spoilReceiver(callee: PythonNode, frame: Frame, because: Reason): void {
  const [object, method] = [child(callee, 'object'), child(callee, 'attribute')?.text ?? ''];
  const value = object?.type === 'identifier' ? lookedUp(object.text, frame) : undefined;
  if (value === undefined || value.kind === 'object' || isChangingMethod(method)) loseRoot(callee, frame, because);
}

/** What a call of a function may change outside of it. */
export function spoilFunction(body: PythonNode, around: Frame, because: Reason, visited = new Set<PythonNode>()): void {
  const assigned = assignedNames(body);
  for (const name of declaredNames(body, 'global_statement')) {
    if (assigned.has(name)) around.scope.module.assign(name, unknown(because));
  }
  for (const name of declaredNames(body, 'nonlocal_statement')) {
    if (assigned.has(name)) around.scope.assign(name, unknown(because));
  }
  spoilValues(body, around, because, visited);
}

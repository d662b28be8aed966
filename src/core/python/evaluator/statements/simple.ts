import { PythonError } from '../../calls/pythonError';
import { childrenOf, parts, type PythonNode } from '../../syntax/pythonNode';
import { unknownOf } from '../../values/firstUnknown';
import { none, tuple, unknownBecause } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import type { Value } from '../../values/value';
import { raisedError } from '../exceptions';
import { isCallOf } from '../expressions/call';
import { itemValues } from '../expressions/collections';
import { evaluate, evaluateInParts } from '../expressions/evaluate';
import type { Completion, Evaluating, Frame, Running } from '../frame';
import { assignmentChain, assignTarget, deleteTarget } from './targets';
import { augment } from './augmented';

/** An expression, an assignment, or several expressions with commas between. */
export function* expressionStatement(node: PythonNode, frame: Frame): Running {
  const [first, ...others] = parts(node);
  if (first === undefined) return undefined;
  const value =
    others.length > 0 ? tuple(yield* itemValues([first, ...others], frame)) : yield* statementValue(first, frame);
  const { recorder, program } = frame;
  recorder.value(node, program.snapshots.of(value));
  const output = program.takeOutput();
  if (output !== '' || (isCallOf(first, 'print') && unknownOf(value) === undefined)) recorder.print(node, output);
  return undefined;
}

function* statementValue(node: PythonNode, frame: Frame): Evaluating {
  const { recorder, program } = frame;
  if (node.type !== 'assignment' && node.type !== 'augmented_assignment') return yield* evaluateInParts(node, frame);
  const value = node.type === 'assignment' ? yield* assign(node, frame) : yield* augment(node, frame);
  recorder.value(node, program.snapshots.of(value));
  return value;
}

function* assign(node: PythonNode, frame: Frame): Evaluating {
  const { targets, value: right } = assignmentChain(node);
  // An annotation alone gives no value.
  if (right === undefined) return none;
  const value = right.type === 'augmented_assignment' ? unknownBecause('syntax') : yield* evaluateInParts(right, frame);
  for (const target of targets) assignTarget(target, value, frame);
  return value;
}

/** `print x` of Python 2. */
export function* printStatement(node: PythonNode, frame: Frame): Running {
  const values = yield* itemValues(childrenOf(node, 'argument'), frame);
  if (node.children.some(({ type }) => type === 'chevron')) return undefined;
  const text = values.map(frame.program.str).join(' ');
  frame.recorder.value(node, none);
  frame.recorder.print(node, `${text}\n`);
  return undefined;
}

/** `exec code` of Python 2. */
export function execStatement(_: PythonNode, frame: Frame): undefined {
  frame.scope.loseNames(unknownBecause('executes', { name: 'exec' }));
}

/** A condition that does not hold raises where a program may catch it; in a module it is noted, and the rest goes on. */
export function* assertStatement(node: PythonNode, frame: Frame): Running {
  const [condition, message] = parts(node);
  if (condition === undefined) return undefined;
  const value = yield* evaluateInParts(condition, frame);
  const holds = truthOf(value, frame);
  frame.recorder.assert(node, holds, frame.program.snapshots.of(value));
  if (holds === false && !frame.guarded) {
    throw new PythonError('AssertionError', message === undefined ? '' : frame.program.str(evaluate(message, frame)));
  }
  return undefined;
}

function truthOf(value: Value, frame: Frame): boolean | undefined {
  try {
    return frame.program.isTrue(value);
  } catch (error) {
    if (error instanceof NotKnown) return undefined;
    throw error;
  }
}

export function deleteStatement(node: PythonNode, frame: Frame): undefined {
  for (const target of parts(node)) deleteTarget(target, frame);
}

export function globalStatement(node: PythonNode, frame: Frame): undefined {
  for (const { text } of parts(node)) frame.scope.declareGlobal(text);
}

export function nonlocalStatement(node: PythonNode, frame: Frame): undefined {
  for (const { text } of parts(node)) frame.scope.declareNonlocal(text);
}

export const passStatement = (): undefined => undefined;

export function raiseStatement(node: PythonNode, frame: Frame): undefined {
  const [raised] = parts(node).filter((each) => each.field !== 'cause');
  if (raised === undefined) {
    throw frame.handling ?? new PythonError('RuntimeError', 'No active exception to reraise');
  }
  const value = evaluate(raised, frame);
  if (value.kind === 'unknown') throw new NotKnown(value.because);
  throw raisedError(value, frame.program);
}

export function* returnStatement(node: PythonNode, frame: Frame): Generator<void, Completion> {
  const [expression] = parts(node);
  const value = expression === undefined ? none : yield* evaluateInParts(expression, frame);
  frame.recorder.value(node, frame.program.snapshots.of(value));
  return { kind: 'return', value };
}

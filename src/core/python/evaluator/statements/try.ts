import { PythonError } from '../../calls/pythonError';
import { child, childOfType, parts, type PythonNode } from '../../syntax/pythonNode';
import { unknown, unknownBecause } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import { isSubclass } from '../attributes/classMembers';
import { exceptionObject } from '../exceptions';
import { required } from '../expressions/access';
import { errorReason, evaluate } from '../expressions/evaluate';
import type { Completion, Frame, Running } from '../frame';
import { assignTarget } from './targets';
import { runBlock } from './runBlock';

/** The block of an `except` or `finally` clause. */
function blockOf(clause: PythonNode): PythonNode {
  const block = childOfType(clause, 'block');
  if (block === undefined) throw new NotKnown(reason('syntax'));
  return block;
}

export function* tryStatement(node: PythonNode, frame: Frame): Running {
  const last = childOfType(node, 'finally_clause');
  let completion: Completion | undefined;
  try {
    completion = yield* runTry(node, frame);
  } catch (error) {
    if (error instanceof PythonError && last !== undefined) yield* runBlock(blockOf(last), frame);
    throw error;
  }
  const atLast = last === undefined ? undefined : yield* runBlock(blockOf(last), frame);
  return atLast ?? completion;
}

function* runTry(node: PythonNode, frame: Frame): Running {
  const inner: Frame = { ...frame, guarded: false, tries: frame.tries + 1 };
  let completion: Completion | undefined;
  try {
    completion = yield* runBlock(required(node, 'body'), inner);
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    return yield* handle(node, error, frame);
  }
  const otherwise = completion === undefined ? childOfType(node, 'else_clause') : undefined;
  return otherwise === undefined ? completion : yield* runBlock(required(otherwise, 'body'), frame);
}

/** The first `except` clause that the exception fits; it is raised again when there is none. */
function* handle(node: PythonNode, error: PythonError, frame: Frame): Running {
  const raised = exceptionObject(error, frame.program);
  for (const clause of node.children.filter(({ type }) => type === 'except_clause')) {
    if (clause.children.some(({ type }) => type === '*')) throw new NotKnown(reason('statement', { name: 'except*' }));
    const written = child(clause, 'value');
    const alias = written?.type === 'as_pattern' ? child(written, 'alias') : child(clause, 'alias');
    const type = written?.type === 'as_pattern' ? parts(written)[0] : written;
    if (type !== undefined && !fits(evaluate(type, frame), raised, error)) continue;
    if (alias !== undefined) assignTarget(alias, raised ?? unknown(errorReason(error)), frame);
    return yield* runBlock(blockOf(clause), { ...frame, handling: error });
  }
  throw error;
}

/** Whether an exception is of this class, or of one of a tuple of them. */
function fits(type: Value, raised: Value | undefined, error: PythonError): boolean {
  if (type.kind === 'tuple') return type.items.some((each) => fits(each, raised, error));
  if (type.kind === 'unknown') throw new NotKnown(type.because);
  if (type.kind !== 'class') throw new NotKnown(reason('not-here', { name: type.kind }));
  if (type.name === 'Exception' || type.name === 'BaseException') return true;
  if (raised?.kind !== 'object') throw new NotKnown(unknownBecause('not-here', { name: error.type }).because);
  return isSubclass(raised.class, type);
}

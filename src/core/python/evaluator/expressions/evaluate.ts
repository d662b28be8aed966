import { PythonError } from '../../calls/pythonError';
import type { PythonNode } from '../../syntax/pythonNode';
import { unknownOf } from '../../values/firstUnknown';
import { unknown, unknownBecause } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import type { Frame } from '../frame';
import { Stopped } from '../stopped';
import { expressionKinds } from './kinds';
import { literal } from './literals';

/**
 * The value of an expression, which is recorded. What is not known is an unknown; what Python or a library raises is
 * thrown.
 */
export function evaluate(node: PythonNode, frame: Frame): Value {
  const { program, recorder } = frame;
  if (!node.broken && node.children.length === 0 && node.type !== 'identifier') {
    const known = literalOrUnknown(node);
    if (known !== undefined) return known;
  }
  program.countSteps();
  program.nesting += 1;
  try {
    const value = known(node, frame);
    recorder.value(node, program.snapshots.of(value));
    return value;
  } catch (error) {
    if (error instanceof PythonError) {
      recorder.value(node, unknown(errorReason(error)));
    }
    throw error;
  } finally {
    program.nesting -= 1;
  }
}

function literalOrUnknown(node: PythonNode): Value | undefined {
  try {
    return literal(node);
  } catch (error) {
    if (error instanceof NotKnown) return unknown(error.because);
    throw error;
  }
}

function known(node: PythonNode, frame: Frame): Value {
  try {
    const value = evaluateKind(node, frame);
    return unknownOf(value) ?? value;
  } catch (error) {
    if (error instanceof NotKnown) return unknown(error.because);
    throw error;
  }
}

function evaluateKind(node: PythonNode, frame: Frame): Value {
  const { program } = frame;
  if (node.broken) return unknownBecause('syntax');
  if (program.nesting > program.limits.nesting) {
    throw new Stopped(reason('limit-nesting', { limit: program.limits.nesting }));
  }
  const evaluateThis = expressionKinds[node.type];
  return evaluateThis === undefined ? unknownBecause('statement', { name: node.type }) : evaluateThis(node, frame);
}

/** An exception as the reason why a value is not known. */
export function errorReason({ type, message }: PythonError): ReturnType<typeof reason> {
  return reason('error', { type, message });
}

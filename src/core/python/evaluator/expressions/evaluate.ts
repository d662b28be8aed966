import { PythonError } from '../../calls/pythonError';
import type { PythonNode } from '../../syntax/pythonNode';
import { unknownOf } from '../../values/firstUnknown';
import { unknown, unknownBecause } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import type { Evaluating, Frame } from '../frame';
import { inOneGo } from '../inOneGo';
import { Stopped } from '../stopped';
import { expressionKinds } from './kinds';
import { literal } from './literals';

/**
 * The value of an expression, which is recorded. What is not known is an unknown; what Python or a library raises is
 * thrown.
 */
export const evaluate = (node: PythonNode, frame: Frame): Value => inOneGo(evaluateInParts(node, frame));

/** The same, with pauses where functions of the program run, and around operations on large arrays. */
export function* evaluateInParts(node: PythonNode, frame: Frame): Evaluating {
  const { program, recorder } = frame;
  const written = literalValue(node);
  if (written !== undefined) return written;
  program.countSteps();
  program.nesting += 1;
  try {
    const begun = begin(node, frame);
    const found = 'kind' in begun ? begun : yield* begun;
    const value = unknownOf(found) ?? found;
    recorder.value(node, program.snapshots.of(value));
    if (isLarge(value)) yield;
    return value;
  } catch (error) {
    if (error instanceof NotKnown) {
      const value = unknown(error.because);
      recorder.value(node, value);
      return value;
    }
    if (error instanceof PythonError) recorder.value(node, unknown(errorReason(error)));
    throw error;
  } finally {
    program.nesting -= 1;
  }
}

/** Whether an operation on this value may take milliseconds. */
const isLarge = (value: Value): boolean => value.kind === 'array' && value.array.data.length > 10_000;

/** The value of a number, `None` and the like, which is not recorded; undefined for other expressions. */
export function literalValue(node: PythonNode): Value | undefined {
  if (node.broken || node.children.length > 0 || node.type === 'identifier') return undefined;
  try {
    return literal(node);
  } catch (error) {
    if (error instanceof NotKnown) return unknown(error.because);
    throw error;
  }
}

/** The value of an expression, or what computes it in parts. */
function begin(node: PythonNode, frame: Frame): Value | Evaluating {
  const { program } = frame;
  if (node.broken) return unknownBecause('syntax');
  if (program.nesting > program.limits.nesting) {
    throw new Stopped(reason('limit-nesting', { limit: program.limits.nesting }));
  }
  const evaluateThis = expressionKinds[node.type];
  return evaluateThis?.(node, frame) ?? unknownBecause('statement', { name: node.type });
}

/** An exception as the reason why a value is not known. */
export function errorReason({ type, message }: PythonError): ReturnType<typeof reason> {
  return reason('error', { type, message });
}

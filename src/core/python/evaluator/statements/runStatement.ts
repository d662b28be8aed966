import { PythonError } from '../../calls/pythonError';
import type { PythonNode } from '../../syntax/pythonNode';
import { unknown } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason, type Reason } from '../../values/reason';
import { namesInBrokenText } from '../assignedNames';
import { errorReason } from '../expressions/evaluate';
import type { Frame, Running } from '../frame';
import { spoil } from '../spoil';
import { Stopped } from '../stopped';
import { statementKinds } from './kinds';

/**
 * Runs a statement. In a module one that fails, or that takes too long, only spoils what it would have changed; anywhere
 * else its failure is the failure of what is around it.
 */
export function* runStatement(node: PythonNode, frame: Frame): Running {
  if (!frame.guarded) return yield* runUnguarded(node, frame);
  frame.program.startStatement();
  try {
    return yield* runUnguarded(node, frame);
  } catch (error) {
    const because = failure(error, frame);
    frame.recorder.fail(node, because);
    frame.program.takeOutput();
    spoil(node, frame, because);
    return undefined;
  }
}

/** Why a statement failed; errors of this program itself are thrown on. */
function failure(error: unknown, frame: Frame): Reason {
  if (error instanceof PythonError) return errorReason(error);
  if (error instanceof NotKnown || error instanceof Stopped) return error.because;
  // The stack of the machine is at its end: expressions nested this deep are as good as endless.
  if (error instanceof RangeError) return reason('limit-nesting', { limit: frame.program.limits.nesting });
  throw error;
}

function* runUnguarded(node: PythonNode, frame: Frame): Running {
  frame.program.countSteps();
  if (node.broken) {
    passOver(node, frame);
    return undefined;
  }
  const run = statementKinds[node.type];
  if (run === undefined) throw new NotKnown(reason('statement', { name: node.type }));
  const completion = run(node, frame);
  return completion !== undefined && 'next' in completion ? yield* completion : completion;
}

/** A statement that cannot be read: what it seems to assign is not known. */
function passOver(node: PythonNode, frame: Frame): void {
  const because = reason('syntax');
  spoil(node, frame, because);
  for (const name of namesInBrokenText(brokenText(node))) frame.scope.assign(name, unknown(because));
}

/** The tokens of a statement, each line of them a line. */
function brokenText(node: PythonNode): string {
  const pieces: string[] = [];
  const visit = (each: PythonNode): void => {
    if (each.children.length === 0) pieces.push(each.text);
    each.children.forEach(visit);
  };
  visit(node);
  return pieces.join(' ');
}

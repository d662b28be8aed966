import { child, type PythonNode } from '../../syntax/pythonNode';
import { NotKnown } from '../../values/notKnown';
import { because, type Reason } from '../../values/reason';
import { hasInside } from '../assignedNames';
import { required } from '../expressions/access';
import { evaluateInParts } from '../expressions/evaluate';
import type { Frame, Running } from '../frame';
import { spoil } from '../spoil';
import { runBlock } from './runBlock';

/** `if`, `elif`, `else`: the block whose condition holds. */
export function* ifStatement(node: PythonNode, frame: Frame): Running {
  const clauses = [node, ...node.children.filter((each) => each.field === 'alternative')];
  for (const [i, clause] of clauses.entries()) {
    const condition = child(clause, 'condition');
    if (condition === undefined) return yield* runBlock(required(clause, 'body'), frame);
    const value = yield* evaluateInParts(condition, frame);
    let holds: boolean;
    try {
      holds = frame.program.isTrue(value);
    } catch (error) {
      if (!(error instanceof NotKnown)) throw error;
      leaveOpen(clauses.slice(i), frame, because('branch', error.because));
      return undefined;
    }
    if (holds) return yield* runBlock(required(clause, 'consequence'), frame);
  }
  return undefined;
}

const leaving: ReadonlySet<string> = new Set(['return_statement', 'break_statement', 'continue_statement']);
const raising: ReadonlySet<string> = new Set(['raise_statement', 'assert_statement']);

/**
 * Which of these clauses runs is not known. Where one of them would leave the function or loop, what comes after it is not
 * known either; where one raises, the program ends there unless it catches that.
 */
function leaveOpen([first, ...others]: readonly PythonNode[], frame: Frame, unknown: Reason): void {
  const blocks = first === undefined ? [] : [child(first, 'consequence') ?? first, ...others];
  for (const block of blocks) spoil(block, frame, unknown);
  if (blocks.some((block) => hasInside(block, leaving))) throw new NotKnown(unknown);
  if (frame.tries > 0 && blocks.some((block) => hasInside(block, raising))) throw new NotKnown(unknown);
}

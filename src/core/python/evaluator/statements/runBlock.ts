import type { PythonNode } from '../../syntax/pythonNode';
import type { Frame, Running } from '../frame';
import { runStatement } from './runStatement';

/** Runs the statements of a block, one after the other, until one returns, breaks or continues. */
export function* runBlock(block: PythonNode, frame: Frame): Running {
  for (const statement of block.children) {
    if (!statement.named || statement.type === 'comment') continue;
    yield;
    const completion = yield* runStatement(statement, frame);
    if (completion !== undefined) return completion;
  }
  return undefined;
}

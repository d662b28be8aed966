import type { Span } from '../../issues/issue';
import type { FoundArray, Operation } from '../found';
import type { LaterStatement } from '../laterOperations';
import type { Described } from './describe';
import type { Writable } from './writable';

/** What was found in a text, where it is after the text before it has grown by `shift` characters. */
export function movedArray({ found, targets }: Described, shift: number): Described {
  return { found: movedFound(found, shift), targets: targets?.map((span) => moved(span, shift)) };
}

/** The same of a statement. */
export function movedStatement(statement: LaterStatement, shift: number): LaterStatement {
  const { at, lineStart, operations } = statement;
  return {
    ...statement,
    at: at + shift,
    lineStart: lineStart + shift,
    operations: operations.map((operation) => movedOperation(operation, shift)),
  };
}

/** A copy is changed: half of a text's arrays move with an edit, and a copy is made faster than a new object. */
function movedFound(found: FoundArray, shift: number): FoundArray {
  const copy: Writable<FoundArray> = { ...found };
  copy.span = moved(found.span, shift);
  copy.literal = moved(found.literal, shift);
  if (found.operations.length > 0) copy.operations = found.operations.map((each) => movedOperation(each, shift));
  if (found.nameSpan !== undefined) copy.nameSpan = moved(found.nameSpan, shift);
  if (found.unclosed !== undefined) copy.unclosed = moved(found.unclosed, shift);
  if (found.goesOn !== undefined) copy.goesOn = moved(found.goesOn, shift);
  if (found.factor !== undefined) copy.factor = moved(found.factor, shift);
  return copy;
}

function movedOperation(operation: Operation, shift: number): Operation {
  const copy: Writable<Operation> = { ...operation };
  copy.span = moved(operation.span, shift);
  if (operation.args.length > 0) copy.args = operation.args.map((each) => ({ ...each, span: moved(each.span, shift) }));
  return copy;
}

function moved({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift };
}

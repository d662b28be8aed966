import type { Span } from '../../issues/issue';
import type { FoundArray, Operation } from '../found';
import type { LaterStatement } from '../laterOperations';
import type { Described } from './describe';

/** What was found in a text, where it is after the text before it has grown by `shift` characters. */
export function movedArray({ found, naming }: Described, shift: number): Described {
  return {
    found: movedFound(found, shift),
    naming: naming && {
      ...naming,
      span: moved(naming.span, shift),
      ...(naming.targets && { targets: naming.targets.map((span) => moved(span, shift)) }),
    },
  };
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

function movedFound(found: FoundArray, shift: number): FoundArray {
  const { factor, goesOn, nameSpan, unclosed } = found;
  return {
    ...found,
    span: moved(found.span, shift),
    literal: moved(found.literal, shift),
    operations: found.operations.map((operation) => movedOperation(operation, shift)),
    ...(nameSpan && { nameSpan: moved(nameSpan, shift) }),
    ...(unclosed && { unclosed: moved(unclosed, shift) }),
    ...(goesOn && { goesOn: moved(goesOn, shift) }),
    ...(factor && { factor: moved(factor, shift) }),
  };
}

function movedOperation(operation: Operation, shift: number): Operation {
  const args = operation.args.map((argument) => ({ ...argument, span: moved(argument.span, shift) }));
  return { ...operation, args, span: moved(operation.span, shift) };
}

function moved({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift };
}

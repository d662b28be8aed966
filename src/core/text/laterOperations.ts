import type { FoundArray, Operation } from './found';
import { readArguments } from './scan/readArguments';
import { readMethods } from './scan/readMethods';
import { TextBytes } from './textBytes';
import { TextIndex } from './textIndex';
import { calls } from './vocabulary';

/** `y_true = ` at the start of a line, at a prompt or not. */
const assignment = /^[ \t]*(?:>>> |\.\.\. )?(\w+)[ \t]*=[ \t]*(?!=)/;
/** `np.reshape(y_true`, before a comma. */
const callOf = /^(\w+(?:\.\w+)*)\([ \t]*(\w+)[ \t]*(?=,)/;

/** A statement that applies operations to an array by its name, and assigns the result to that name again. */
export interface LaterStatement {
  /** The call by which it was noticed. */
  readonly at: number;
  readonly lineStart: number;
  readonly name: string;
  readonly operations: readonly Operation[];
}

/** The statement around the call at `at`: `y_true = np.reshape(y_true, (4, 3))`; undefined when it is another one. */
export function laterStatement(text: string, at: number): LaterStatement | undefined {
  const before = text.slice(Math.max(0, at - 200), at);
  const lineStart = at - before.length + before.lastIndexOf('\n') + 1;
  const found = operationsIn(text, lineStart);
  return found && { at, lineStart, ...found };
}

/** Gives each of the statements' operations to the nearest array of its name before it. Statements are in their order. */
export function withLaterOperations(
  statements: readonly LaterStatement[],
  arrays: readonly FoundArray[],
): readonly FoundArray[] {
  if (statements.length === 0) return arrays;
  const index = new TextIndex(() => arrays, true, new TextBytes(new Uint8Array()), 0, 0);
  const added = new Map<FoundArray, Operation[]>();
  let lastLine = -1;
  for (const { lineStart, name, operations } of statements) {
    // Two calls on one line tell of one statement.
    if (lineStart === lastLine) continue;
    lastLine = lineStart;
    const array = index.named(name, lineStart);
    if (array === undefined || array.span.end > lineStart) continue;
    const all = added.get(array) ?? [];
    for (const operation of operations) all.push(operation);
    added.set(array, all);
  }
  if (added.size === 0) return arrays;
  return arrays.map((found) => {
    const operations = added.get(found);
    if (operations === undefined) return found;
    return { ...found, operations: [...found.operations, ...operations] };
  });
}

/** The operations that the statement at `lineStart` applies to the name that it assigns to. */
function operationsIn(text: string, lineStart: number): { name: string; operations: Operation[] } | undefined {
  const line = text.slice(lineStart, lineStart + 200);
  const [whole = '', name] = assignment.exec(line) ?? [];
  if (name === undefined) return undefined;
  const start = lineStart + whole.length;
  const operations = line.startsWith(`${name}.`, whole.length)
    ? readMethods(text, start + name.length).operations
    : callOn(text, start, name);
  return { name, operations: operations.map((operation) => ({ ...operation, later: true as const })) };
}

/** The call at `start` whose first argument is `name`, and the methods after it; none when it is another call. */
function callOn(text: string, start: number, name: string): readonly Operation[] {
  const [whole = '', callee = '', argument] = callOf.exec(text.slice(start, start + 200)) ?? [];
  const read = argument === name && calls.has(callee) ? readArguments(text, start + whole.length) : undefined;
  if (read === undefined) return [];
  const call: Operation = { kind: 'call', name: callee, args: read.args, span: { start, end: read.end } };
  return [call, ...readMethods(text, read.end).operations];
}

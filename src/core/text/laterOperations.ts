import type { FoundArray, Operation } from './found';
import { readArguments } from './scan/readArguments';
import { readMethods } from './scan/readMethods';
import { TextIndex } from './textIndex';
import { calls } from './vocabulary';

/** `y_true = ` at the start of a line, at a prompt or not. */
const assignment = /^[ \t]*(?:>>> |\.\.\. )?(\w+)[ \t]*=[ \t]*(?!=)/;
/** `np.reshape(y_true`, before a comma. */
const callOf = /^(\w+(?:\.\w+)*)\([ \t]*(\w+)[ \t]*(?=,)/;

/**
 * Gives arrays the operations that later statements apply to them by name: `y_true = np.reshape(y_true, (4, 3))`,
 * `y_true = y_true.reshape(4, 3)`. Each belongs to the nearest array of that name before it. `places` are those of calls
 * that may do so, in ascending order.
 */
export function withLaterOperations(
  text: string,
  places: readonly number[],
  arrays: readonly FoundArray[],
): readonly FoundArray[] {
  if (places.length === 0) return arrays;
  const index = new TextIndex(arrays, true, new Uint8Array(), 0, 0);
  const added = new Map<FoundArray, Operation[]>();
  let lastLine = -1;
  for (const at of places) {
    const before = text.slice(Math.max(0, at - 200), at);
    const lineStart = at - before.length + before.lastIndexOf('\n') + 1;
    if (lineStart === lastLine) continue;
    lastLine = lineStart;
    const found = operationsIn(text, lineStart);
    const array = found === undefined ? undefined : index.named(found.name, lineStart);
    if (found === undefined || array === undefined || array.span.end > lineStart) continue;
    const operations = added.get(array) ?? [];
    for (const operation of found.operations) operations.push(operation);
    added.set(array, operations);
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

import type { FoundArray, Operation } from './found';
import { methods } from './methods';
import { readArguments } from './scan/readArguments';
import { readMethods } from './scan/readMethods';
import { TextIndex } from './textIndex';
import { calls } from './vocabulary';

/** `y_true = np.reshape(y_true, ` or `y_true = y_true` before `.reshape(`, from the line's start. */
const statement =
  /^[ \t]*(?:>>> |\.\.\. )?(\w+)[ \t]*=[ \t]*(?:(\w+(?:\.\w+)*)\([ \t]*(\w+)[ \t]*(?=[,)])|(\w+)(?=\.))/;

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
  const index = new TextIndex(arrays, true, 0);
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
    operations.push(...found.operations);
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
  const match = statement.exec(text.slice(lineStart, lineStart + 200));
  if (match === null) return undefined;
  const [whole, target = '', callee, argument, receiver] = match;
  if ((argument ?? receiver) !== target) return undefined;
  const start = lineStart + whole.length;
  if (callee === undefined) {
    const { operations } = readMethods(text, start);
    return { name: target, operations: operations.map((operation) => ({ ...operation, later: true as const })) };
  }
  if (!calls.has(callee)) return undefined;
  const read = readArguments(text, start);
  if (read === undefined) return undefined;
  const span = { start: lineStart + whole.indexOf(callee, target.length), end: read.end };
  const following = readMethods(text, read.end).operations.filter(({ name }) => methods.has(name));
  const operations: Operation[] = [{ kind: 'call', name: callee, args: read.args, span }, ...following];
  return { name: target, operations: operations.map((operation) => ({ ...operation, later: true as const })) };
}

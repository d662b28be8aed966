import { parsePython } from '../../conformance/disagreements/python/parse';
import type { PythonExpression } from '../../conformance/disagreements/python/expression';

/** A statement of a script: an import, or an expression and what it is assigned to. */
export interface PythonStatement {
  readonly text: string;
  /** What stands left of `=`. */
  readonly target: PythonExpression | undefined;
  /** Missing for imports. */
  readonly value: PythonExpression | undefined;
}

/** The statements of a script of imports, assignments and calls. Throws a PythonSyntaxError on anything else. */
export function pythonStatements(script: string): readonly PythonStatement[] {
  return logicalLines(script).map((text) => {
    if (/^import \w+(\.\w+)*( as \w+)?$|^from \w+(\.\w+)* import \w+$/.test(text)) {
      return { text, target: undefined, value: undefined };
    }
    const [, target, value] = /^([\w."[\]]+) = ([^=].*)$/s.exec(text) ?? [];
    return target === undefined
      ? { text, target: undefined, value: parsePython(text) }
      : { text, target: parsePython(target), value: parsePython(value ?? '') };
  });
}

/** Lines without comments, joined while a bracket is open. */
function logicalLines(script: string): string[] {
  const lines: string[] = [];
  let depth = 0;
  for (const line of script.split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    if (depth > 0) lines.push(`${lines.pop() ?? ''}\n${line}`);
    else lines.push(line);
    for (const character of line) {
      if ('([{'.includes(character)) depth += 1;
      if (')]}'.includes(character)) depth -= 1;
    }
  }
  return lines;
}

/** The full name of what is called: `keras.losses.huber`. Undefined for what is no plain name. */
export function dottedName(expression: PythonExpression): string | undefined {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'attribute') return undefined;
  const of = dottedName(expression.of);
  return of === undefined ? undefined : `${of}.${expression.name}`;
}

type Call = Extract<PythonExpression, { kind: 'call' }>;

/** Every call in a script, outer ones first. */
export function callsIn(script: string): readonly Call[] {
  return pythonStatements(script).flatMap(({ value }) => (value === undefined ? [] : callsOf(value)));
}

function callsOf(expression: PythonExpression): Call[] {
  switch (expression.kind) {
    case 'call':
      return [
        expression,
        ...callsOf(expression.callee),
        ...expression.arguments.flatMap(({ value }) => callsOf(value)),
      ];
    case 'attribute':
    case 'subscript':
      return callsOf(expression.of);
    case 'sequence':
      return expression.items.flatMap(callsOf);
    case 'unary':
      return callsOf(expression.operand);
    case 'binary':
      return [...callsOf(expression.left), ...callsOf(expression.right)];
    default:
      return [];
  }
}

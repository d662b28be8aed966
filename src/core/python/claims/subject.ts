import { child, parts, type PythonNode } from '../syntax/pythonNode';
import { argumentsOf, dottedName, innerCall, lastName } from '../showing/catalogueCall';
import { originOf } from '../showing/originOf';
import type { ValueIndex } from '../showing/valueIndex';
import type { ValueStatement } from '../showing/valueStatements';
import type { Origin } from '../values/arrayTypes';
import type { Value } from '../values/value';

/** What a statement shows, for a comment that states it. */
export interface Subject {
  readonly statement: ValueStatement;
  /** What was printed, of a `print`. */
  readonly printed: string | undefined;
  /** The value; of a `print` that of the one argument that is no text. Undefined where there is none of that. */
  readonly value: Value | undefined;
  /** The call of the catalogue that the value came from. */
  readonly origin: Origin | undefined;
  /** How often it was evaluated. */
  readonly times: number;
  /** What the statement itself calls the value: its variables, the function, what is printed. */
  readonly names: readonly string[];
  /** False for a literal, which is written and not computed. */
  readonly isComputed: boolean;
}

const literals: ReadonlySet<string> = new Set([
  'integer', 'float', 'string', 'concatenated_string', 'true', 'false', 'none', 'list', 'tuple', 'dictionary', 'set',
  'unary_operator', 'lambda',
]); // prettier-ignore

/** What a statement shows; undefined when it was never run. */
export function subjectOf(statement: ValueStatement, index: ValueIndex): Subject | undefined {
  return statement.kind === 'print' ? printedSubject(statement, index) : valueSubject(statement, index);
}

function printedSubject(statement: ValueStatement, index: ValueIndex): Subject | undefined {
  const { expression } = statement;
  const shown = argumentsOf(expression).filter(({ type }) => !type.includes('string'));
  const [only, ...others] = shown;
  const printed = index.printedBy(expression);
  const evaluated = only !== undefined && others.length === 0 ? index.of(only) : undefined;
  if (printed === undefined && evaluated === undefined) return undefined;
  return {
    statement,
    printed: printed?.text,
    value: evaluated?.value,
    origin: only && originIn(only, index),
    times: printed?.times ?? evaluated?.times ?? 0,
    names: shown.flatMap(namesIn),
    isComputed: true,
  };
}

function valueSubject(statement: ValueStatement, index: ValueIndex): Subject | undefined {
  const { expression, targets } = statement;
  const evaluated = index.of(expression);
  if (evaluated === undefined) return undefined;
  return {
    statement,
    printed: undefined,
    value: evaluated.value,
    origin: originIn(expression, index),
    times: evaluated.times,
    names: [...targets, ...namesIn(expression)],
    isComputed: !literals.has(expression.type),
  };
}

/** Where a value came from, also when it was handed on: `K.eval(loss)`, `loss.numpy()`. */
function originIn(expression: PythonNode, index: ValueIndex): Origin | undefined {
  const value = index.of(expression)?.value;
  const inner = index.of(innerCall(expression))?.value;
  return (value && originOf(value)) ?? (inner && originOf(inner));
}

/** The names by which an expression may be called: `loss`, `m.result`, the function that is called. */
function namesIn(expression: PythonNode): string[] {
  const inner = innerCall(expression);
  const named = inner.type === 'call' ? child(inner, 'function') : inner;
  if (named === undefined) return [];
  const path = dottedName(named);
  return [
    ...(path === undefined ? [] : [path]),
    ...(parts(named).length > 0 || named.text !== '' ? [lastName(named)] : []),
  ].filter((name) => name !== '');
}

import { parts } from '../syntax/pythonNode';
import type { PythonNode } from '../syntax/pythonNode';
import { unknownOf } from '../values/firstUnknown';
import type { Value } from '../values/value';
import { argumentsOf, isCatalogueCall } from './catalogueCall';
import type { ValueIndex } from './valueIndex';
import { valueStatements, type ValueStatement } from './valueStatements';
import { onOneLine, shapeOf, shapeText, valueText } from './valueText';

/** What is shown at the end of a line. */
export interface LineHint {
  /** Where the statement ends. */
  readonly at: number;
  /** On one line. */
  readonly text: string;
  /** In full, with all its lines. */
  readonly full: string;
  /** How often the statement ran; what is shown is the last time. */
  readonly times: number;
}

/**
 * What there is to show beside the lines that end in a call of the catalogue, in a `print` or in `.result()`: the value,
 * what was printed, or the shape where the values are not known. Other lines stay quiet. Pauses between lines.
 */
export function* lineHints(root: PythonNode, index: ValueIndex): Generator<void, LineHint[]> {
  const hints: LineHint[] = [];
  for (const statement of valueStatements(root)) {
    yield;
    const hint = hintOf(statement, index);
    if (hint !== undefined) hints.push(hint);
  }
  return hints;
}

function hintOf({ kind, expression, end: at }: ValueStatement, index: ValueIndex): LineHint | undefined {
  if (kind === 'print') {
    const printed = index.printedBy(expression);
    if (printed === undefined || !printsNumbers(expression) || printed.text.trim() === '') return undefined;
    return {
      at,
      text: onOneLine(numbersOf(expression, index) ?? printed.text),
      full: printed.text.trimEnd(),
      times: printed.times,
    };
  }
  const evaluated = index.of(expression);
  if (evaluated === undefined || !isCatalogueCall(expression, index)) return undefined;
  const full = textBeside(evaluated.value);
  return full === undefined ? undefined : { at, text: onOneLine(full), full, times: evaluated.times };
}

/** What is printed when that is one array: its numbers, without what its library writes around them. */
function numbersOf(print: PythonNode, index: ValueIndex): string | undefined {
  const [only, ...others] = argumentsOf(print);
  const value = only && others.length === 0 ? index.of(only)?.value : undefined;
  return value?.kind === 'array' ? valueText(value) : undefined;
}

/** A `print` of nothing but texts says nothing that is not there already. */
function printsNumbers(call: PythonNode): boolean {
  return argumentsOf(call).some((argument) => {
    if (argument.type === 'string') return hasInterpolation(argument);
    return argument.type !== 'concatenated_string' || parts(argument).some(hasInterpolation);
  });
}

const hasInterpolation = (node: PythonNode): boolean => node.children.some(({ type }) => type === 'interpolation');

function textBeside(value: Value): string | undefined {
  const shape = unknownOf(value) !== undefined || value.kind === 'object' ? shapeOf(value) : undefined;
  if (shape !== undefined) return shapeText(shape);
  return valueText(value);
}

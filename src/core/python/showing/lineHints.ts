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
  /** On one line, in full. */
  readonly text: string;
  /** How often the statement ran; what is shown is the last time. */
  readonly times: number;
}

/**
 * What there is to show beside the lines that end in a call of the catalogue, in a `print` or in `.result()`: the value,
 * what was printed, or the shape where the values are not known. Other lines stay quiet.
 */
export function lineHints(root: PythonNode, index: ValueIndex): LineHint[] {
  return valueStatements(root).flatMap((statement) => hintOf(statement, index) ?? []);
}

function hintOf(statement: ValueStatement, index: ValueIndex): LineHint | undefined {
  const { expression, end } = statement;
  if (statement.kind === 'print') {
    const printed = printsNumbers(expression) ? index.printedBy(expression) : undefined;
    const text = printed && onOneLine(printed.text);
    if (printed !== undefined && text !== undefined && text !== '') return { at: end, text, times: printed.times };
    return undefined;
  }
  const evaluated = index.of(expression);
  if (evaluated === undefined || !isCatalogueCall(expression, index)) return undefined;
  const text = textBeside(evaluated.value);
  return text === undefined ? undefined : { at: end, text, times: evaluated.times };
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
  const text = valueText(value);
  return text === undefined ? undefined : onOneLine(text);
}

import type { Span } from '../../issues/issue';
import { child, parts, type PythonNode } from '../syntax/pythonNode';
import { nodesOf } from './nodesOf';

/** A statement that has a value: what it prints, what it assigns, or what its expression is worth. */
export interface ValueStatement extends Span {
  readonly kind: 'print' | 'assignment' | 'expression';
  /** The call of `print`, the right side, or the expression. */
  readonly expression: PythonNode;
  /** Names that a reader would call the value by: the variables it is assigned to. */
  readonly targets: readonly string[];
}

/** The statements with a value, those inside of functions, loops and branches too, in the order of the text. */
export function valueStatements(root: PythonNode): ValueStatement[] {
  return nodesOf(root, 'expression_statement').flatMap((node) => valueStatement(node) ?? []);
}

function valueStatement(node: PythonNode): ValueStatement | undefined {
  const [expression, ...others] = parts(node);
  if (expression === undefined || others.length > 0 || node.broken) return undefined;
  const { start, end } = node;
  if (expression.type === 'augmented_assignment') {
    return { kind: 'assignment', start, end, expression, targets: namesOf(child(expression, 'left')) };
  }
  if (expression.type === 'assignment') return assignment(node, expression);
  return { kind: isPrint(expression) ? 'print' : 'expression', start, end, expression, targets: [] };
}

/** `a = b = value`: all the variables, and the value. */
function assignment({ start, end }: Span, first: PythonNode): ValueStatement | undefined {
  const targets: string[] = [];
  let right: PythonNode | undefined = first;
  while (right?.type === 'assignment') {
    targets.push(...namesOf(child(right, 'left')));
    right = child(right, 'right');
  }
  return right && { kind: 'assignment', start, end, expression: right, targets };
}

const namesOf = (node: PythonNode | undefined): string[] => (node?.type === 'identifier' ? [node.text] : []);

const isPrint = (node: PythonNode): boolean => node.type === 'call' && child(node, 'function')?.text === 'print';

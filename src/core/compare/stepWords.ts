import type { Node } from '../formula/node';
import { nodeText } from './nodeText';
import type { ScalarValue } from './nodeText';

/** What a step does, as the end of a sentence that begins with a library: "clips y_pred to 1e-07 and 1 - 1e-07". */
export function stepWords(node: Node, value: ScalarValue): string {
  switch (node.kind) {
    case 'input':
      return `is given ${node.name}`;
    case 'step':
      return stepWords(node.node, value);
    case 'constant':
    case 'list':
      return `uses ${nodeText(node, value)}`;
    case 'reduction':
      return reductionWords(node, nodeText(node.operand, value));
    default: {
      const [first] = node.operands;
      if (node.function.name === 'pick' && first !== undefined) return stepWords(first, value);
      if (node.function.name === 'where') return whereWords(node, value);
      const words = byFunction[node.function.name];
      return words?.(node.operands.map((operand) => nodeText(operand, value))) ?? computes(nodeText(node, value));
    }
  }
}

/** A formula that is too long for a sentence is named by the step alone. */
const longestFormula = 110;

const computes = (text: string): string =>
  text.length > longestFormula ? 'has a formula of its own' : `computes ${text}`;

type Reduction = Extract<Node, { kind: 'reduction' }>;

function reductionWords({ function: { name }, operand, axes }: Reduction, text: string): string {
  const count = axes.reduce((product, axis) => product * (operand.dims[axis]?.size ?? 1), 1);
  const whole = axes.length === operand.dims.length ? 'all ' : '';
  const over = count === 1 ? '1 value of' : `${whole}${String(count)} values ${whole === '' ? 'each ' : ''}of`;
  if (name === 'mean') return `averages ${over} ${text}`;
  if (name === 'sum') return `adds up ${over} ${text}`;
  return name === 'argmax' ? `takes the class with the largest ${text}` : `computes ${name}(${text})`;
}

/** `where(n == 0, 0, a / n)` is the quotient, with an exception; a choice between two formulas names both. */
function whereWords(
  { operands }: Extract<Node, { kind: 'elementwise' | 'rows' | 'array' }>,
  value: ScalarValue,
): string {
  const [condition = '', yes = '', no = ''] = operands.map((operand) => nodeText(operand, value));
  if (operands[1]?.kind === 'constant') return `computes ${no}, but ${yes} where ${condition}`;
  if (operands[2]?.kind === 'constant') return `computes ${yes} where ${condition}, else ${no}`;
  if (`${condition}${yes}${no}`.length > longestFormula) return 'decides case by case';
  return `takes ${yes} where ${condition}, and ${no} elsewhere`;
}

/** Words for calls and operators, given the text of their operands. */
const byFunction: Readonly<Partial<Record<string, (operands: readonly string[]) => string>>> = {
  clip: ([x = '', low = '', high = '']) => `clips ${x} to ${low} and ${high}`,
  maximum: ([a = '', b = '']) => `takes the larger of ${a} and ${b}`,
  minimum: ([a = '', b = '']) => `takes the smaller of ${a} and ${b}`,
  divide: ([a = '', b = '']) => `divides ${a} by ${b}`,
  divide_no_nan: ([a = '', b = '']) => `divides ${a} by ${b}, 0 where that is 0/0`,
  by_descending: ([x = '']) => `ranks ${x} from the largest down`,
  sum_at_least: ([x = '', , thresholds = '']) => `adds up ${x} at or above each of ${thresholds}`,
  among_top_k: ([x = '']) => `marks the largest of ${x} in each row`,
  dense_rank: ([x = '']) => `ranks ${x}`,
  weighted_confusion: ([y = '', p = '']) => `counts the pairs of ${y} and ${p}`,
  elements: ([x = '', indices = '']) => `takes ${x} of ${indices}`,
  take: ([x = '', index = '']) => `takes ${x} at ${index}`,
};

import { numberText } from './numberText';
import { countOf } from '../formula/dims';
import type { Node } from '../formula/node';
import { isMadeWithoutData } from './dependencies';

/** How tightly an operator binds; operands that bind less stand in parentheses. */
const infix: Readonly<Record<string, { readonly sign: string; readonly binds: number }>> = {
  or: { sign: ' or ', binds: 1 },
  and: { sign: ' and ', binds: 2 },
  equal: { sign: ' = ', binds: 3 },
  unequal: { sign: ' ≠ ', binds: 3 },
  larger: { sign: ' > ', binds: 3 },
  largerEq: { sign: ' ≥ ', binds: 3 },
  smaller: { sign: ' < ', binds: 3 },
  smallerEq: { sign: ' ≤ ', binds: 3 },
  add: { sign: ' + ', binds: 4 },
  subtract: { sign: ' - ', binds: 4 },
  multiply: { sign: ' * ', binds: 5 },
  divide: { sign: ' / ', binds: 5 },
  divide_no_nan: { sign: ' / ', binds: 5 },
  pow: { sign: '^', binds: 7 },
};

const atom = 8;

/** What only puts axes beside each other. */
const alignments: ReadonlySet<string> = new Set(['leading', 'broadcast_to']);

interface Text {
  readonly text: string;
  readonly binds: number;
}

/** Gives the number of a step that the data do not decide, such as an epsilon. */
export type ScalarValue = (node: Node) => number;

/**
 * A bound formula in one line: what is left of it once parameters and shapes are known. Steps stand by their names, but
 * for numbers that the data do not decide.
 */
export function nodeText(node: Node, value: ScalarValue): string {
  return textOf(node, value).text;
}

function textOf(node: Node, value: ScalarValue): Text {
  switch (node.kind) {
    case 'constant':
      return { text: numberText(node.value), binds: atom };
    case 'list':
      return {
        text: node.values.length <= 4 ? `[${[...node.values].map((each) => numberText(each)).join(', ')}]` : '[…]',
        binds: atom,
      };
    case 'input':
      return { text: node.name, binds: atom };
    case 'step':
      return { text: isGivenNumber(node) ? numberText(value(node)) : node.name, binds: atom };
    case 'reduction':
      return { text: `${node.function.name}(${nodeText(node.operand, value)})`, binds: atom };
    default:
      return operationText(node, value);
  }
}

function operationText(node: Extract<Node, { kind: 'elementwise' | 'rows' | 'array' }>, value: ScalarValue): Text {
  const within = (operand: Node, binds: number): string => {
    const inner = textOf(operand, value);
    return inner.binds < binds ? `(${inner.text})` : inner.text;
  };
  const { name } = node.function;
  const operator = infix[name];
  const [first, second] = node.operands;
  if (operator !== undefined && first !== undefined && second !== undefined) {
    const { sign, binds } = operator;
    return { text: `${within(first, binds)}${sign}${within(second, binds + 1)}`, binds };
  }
  if (name === 'unaryMinus' && first !== undefined) return { text: `-${within(first, 5)}`, binds: 4 };
  if (name === 'not' && first !== undefined) return { text: `not ${within(first, 6)}`, binds: 6 };
  if (name === 'square' && first !== undefined) return { text: `${within(first, atom)}^2`, binds: 7 };
  if (name === 'abs' && first !== undefined) return { text: `|${nodeText(first, value)}|`, binds: atom };
  if (alignments.has(name) && first !== undefined) return textOf(first, value);
  const statics = node.kind === 'elementwise' ? [] : node.statics.map((each) => numberText(each));
  return {
    text: `${name}(${[...node.operands.map((operand) => nodeText(operand, value)), ...statics].join(', ')})`,
    binds: atom,
  };
}

/** A step of one value that parameters, shapes and the precision decide. */
function isGivenNumber(step: Extract<Node, { kind: 'step' }>): boolean {
  return countOf(step.dims) === 1 && isMadeWithoutData(step.node);
}

import type { Node } from '../formula/node';
import { phrase, type Phrase } from '../issues/phrase';
import { nodeText } from './nodeText';
import type { ScalarValue } from './nodeText';

/** What a step does, as the end of a sentence that begins with a library: "clips y_pred to 1e-07 and 1 - 1e-07". */
export function stepWords(node: Node, value: ScalarValue): Phrase {
  switch (node.kind) {
    case 'input':
      return phrase('is given {array}', { array: node.name });
    case 'step':
      return stepWords(node.node, value);
    case 'constant':
    case 'list':
      return phrase('uses {formula}', { formula: nodeText(node, value) });
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

const computes = (formula: string): Phrase =>
  formula.length > longestFormula ? phrase('has a formula of its own') : phrase('computes {formula}', { formula });

type Reduction = Extract<Node, { kind: 'reduction' }>;

function reductionWords({ function: { name }, operand, axes }: Reduction, formula: string): Phrase {
  const count = axes.reduce((product, axis) => product * (operand.dims[axis]?.size ?? 1), 1);
  const how = count === 1 ? 'one' : axes.length === operand.dims.length ? 'all' : 'each';
  if (name === 'mean') return averages[how](count, formula);
  if (name === 'sum') return addsUp[how](count, formula);
  return name === 'argmax'
    ? phrase('takes the class with the largest {formula}', { formula })
    : phrase('computes {formula}', { formula: `${name}(${formula})` });
}

/** Words for a sum or mean: of one value, of all there are, or of so many in each row. */
type ReductionPhrases = Readonly<Record<'one' | 'all' | 'each', (count: number, formula: string) => Phrase>>;

const averages: ReductionPhrases = {
  one: (_, formula) => phrase('averages 1 value of {formula}', { formula }),
  all: (count, formula) => phrase('averages all {count} values of {formula}', { count, formula }),
  each: (count, formula) => phrase('averages {count} values each of {formula}', { count, formula }),
};

const addsUp: ReductionPhrases = {
  one: (_, formula) => phrase('adds up 1 value of {formula}', { formula }),
  all: (count, formula) => phrase('adds up all {count} values of {formula}', { count, formula }),
  each: (count, formula) => phrase('adds up {count} values each of {formula}', { count, formula }),
};

/** `where(n == 0, 0, a / n)` is the quotient, with an exception; a choice between two formulas names both. */
function whereWords(
  { operands }: Extract<Node, { kind: 'elementwise' | 'rows' | 'array' }>,
  value: ScalarValue,
): Phrase {
  const [condition = '', yes = '', no = ''] = operands.map((operand) => nodeText(operand, value));
  const texts = { condition, yes, no };
  if (operands[1]?.kind === 'constant') return phrase('computes {no}, but {yes} where {condition}', texts);
  if (operands[2]?.kind === 'constant') return phrase('computes {yes} where {condition}, else {no}', texts);
  if (`${condition}${yes}${no}`.length > longestFormula) return phrase('decides case by case');
  return phrase('takes {yes} where {condition}, and {no} elsewhere', texts);
}

/** Words for calls and operators, given the text of their operands. */
const byFunction: Readonly<Partial<Record<string, (operands: readonly string[]) => Phrase>>> = {
  clip: ([x = '', low = '', high = '']) => phrase('clips {x} to {low} and {high}', { x, low, high }),
  maximum: ([a = '', b = '']) => phrase('takes the larger of {a} and {b}', { a, b }),
  minimum: ([a = '', b = '']) => phrase('takes the smaller of {a} and {b}', { a, b }),
  divide: ([a = '', b = '']) => phrase('divides {a} by {b}', { a, b }),
  divide_no_nan: ([a = '', b = '']) => phrase('divides {a} by {b}, 0 where that is 0/0', { a, b }),
  by_descending: ([x = '']) => phrase('ranks {x} from the largest down', { x }),
  sum_at_least: ([x = '', , thresholds = '']) =>
    phrase('adds up {x} at or above each of {thresholds}', { x, thresholds }),
  among_top_k: ([x = '']) => phrase('marks the largest of {x} in each row', { x }),
  dense_rank: ([x = '']) => phrase('ranks {x}', { x }),
  weighted_confusion: ([y = '', p = '']) => phrase('counts the pairs of {y} and {p}', { y, p }),
  elements: ([x = '', indices = '']) => phrase('takes {x} of {indices}', { x, indices }),
  take: ([x = '', index = '']) => phrase('takes {x} at {index}', { x, index }),
};

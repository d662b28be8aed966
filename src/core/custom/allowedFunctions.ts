import { vocabulary } from '../formula/vocabulary';

/** How many arguments a function takes at least and at most. */
export type Arity = readonly [least: number, most: number];

/** What mathjs makes of operators. */
export const operatorNames: readonly string[] = [
  ...['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus'],
  ...['equal', 'unequal', 'larger', 'largerEq', 'smaller', 'smallerEq', 'and', 'or', 'not'],
];

const elementByElement = [
  ...['abs', 'exp', 'expm1', 'log', 'log1p', 'sqrt', 'square', 'tanh', 'erf', 'softplus', 'divide_no_nan'],
  ...['maximum', 'minimum', 'clip', 'where', 'broadcast_to', 'ceil', 'trunc', 'round'],
];

/** Of an array and an axis, which may be left out. */
const alongAnAxis = [
  ...['sum', 'mean', 'max', 'min', 'argmax', 'all', 'logsumexp', 'median', 'size', 'sort', 'cumsum', 'average_rank'],
  ...['dense_rank', 'position', 'all_but_first', 'all_but_last', 'reverse', 'each', 'other'],
];

/**
 * The functions that a metric of the user's own may call: words of the formula language whose results are never larger
 * than the data ask for. The others serve one library's convention each.
 */
export const allowedFunctions: ReadonlyMap<string, Arity> = new Map<string, Arity>([
  ...[...operatorNames, ...elementByElement].map((name): [string, Arity] => [name, elementwiseArity(name)]),
  ...alongAnAxis.map((name): [string, Arity] => [name, [1, 2]]),
  ['take', [2, 3]],
  ['by_descending', [2, 3]],
  ['in_top_k', [3, 3]],
  ['among_top_k', [2, 2]],
  ['pick', [2, 3]],
  ['transpose', [1, 1]],
  ['diagonal', [1, 1]],
]);

function elementwiseArity(name: string): Arity {
  const known = vocabulary.get(name);
  if (known?.kind !== 'elementwise') throw new Error(`${name} does not act element by element`);
  return [known.arity, known.arity];
}

/** Names that mean the same in every formula. */
export const constantNames: readonly string[] = ['epsilon', 'pi', 'e', 'inf', 'nan', 'all'];

/** Words of the syntax: no parameter or step can have such a name. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...['and', 'or', 'not', 'xor', 'mod', 'to', 'in', 'end', 'true', 'false', 'null', 'undefined', 'NaN', 'Infinity'],
  'own_mask',
]);

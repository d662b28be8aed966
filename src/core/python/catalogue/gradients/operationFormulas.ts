import type { CallArguments } from '../../calls/arguments';
import { axisOf } from '../../calls/convert';
import type { Value } from '../../values/value';
import type { Operation } from './recording';

/** An operation as a formula: `a` and `b` stand for its operands. */
export interface OperationFormula {
  readonly formula: string;
  readonly operands: readonly Value[];
}

/** Functions of one array, element by element, by the last part of their names. */
const unary: Readonly<Record<string, string>> = {
  'unary -': '-a',
  'unary +': 'a',
  negative: '-a',
  square: 'square(a)',
  sqrt: 'sqrt(a)',
  rsqrt: '1 / sqrt(a)',
  exp: 'exp(a)',
  expm1: 'expm1(a)',
  log: 'log(a)',
  log1p: 'log1p(a)',
  abs: 'abs(a)',
  absolute: 'abs(a)',
  tanh: 'tanh(a)',
  sigmoid: '1 / (1 + exp(-a))',
  softplus: 'softplus(a)',
  relu: 'maximum(a, 0) * (a > 0)',
  reciprocal: '1 / a',
  erf: 'erf(a)',
  identity: 'a',
  convert_to_tensor: 'a',
  read_value: 'a',
  value: 'a',
};

/** Functions and operators of two arrays. */
const binary: Readonly<Record<string, string>> = {
  '+': 'a + b',
  '-': 'a - b',
  '*': 'a * b',
  '/': 'a / b',
  '**': 'a ^ b',
  add: 'a + b',
  subtract: 'a - b',
  multiply: 'a * b',
  divide: 'a / b',
  truediv: 'a / b',
  pow: 'a ^ b',
  power: 'a ^ b',
  maximum: 'maximum(a, b)',
  minimum: 'minimum(a, b)',
  squared_difference: '(a - b)^2',
};

const reductions: Readonly<Record<string, string>> = {
  reduce_sum: 'sum',
  sum: 'sum',
  reduce_mean: 'mean',
  mean: 'mean',
  reduce_max: 'max',
  max: 'max',
  reduce_min: 'min',
  min: 'min',
};

/** What an operation is called without the path of its library; operators and properties as they are recorded. */
export const lastName = (name: string): string =>
  /^(unary )?\W+$/.test(name) || name.startsWith('.') ? name : name.slice(name.lastIndexOf('.') + 1);

/** The formula of an operation; undefined where its derivative is not known here. */
export function operationFormula({ name, given }: Operation): OperationFormula | undefined {
  const last = lastName(name);
  const { positional, keywords } = given;
  const others = [...keywords.keys()].filter((each) => each !== 'name');
  const one = unary[last];
  if (one !== undefined && positional.length === 1 && others.length === 0)
    return { formula: one, operands: positional };
  const two = binary[last];
  if (two !== undefined && positional.length === 2 && others.length === 0)
    return { formula: two, operands: positional };
  return reductions[last] === undefined ? undefined : reduced(reductions[last], given);
}

/** A reduction over one axis or all. */
function reduced(word: string, { positional, keywords }: CallArguments): OperationFormula | undefined {
  const [operand, second] = positional;
  const axis = second ?? keywords.get('axis') ?? keywords.get('dim');
  const others = [...keywords.keys()].filter((each) => !['axis', 'dim', 'name'].includes(each));
  if (operand === undefined || positional.length > 2 || others.length > 0) return undefined;
  const along = axis === undefined ? undefined : axisOf(axis);
  if (typeof along === 'object') return undefined;
  return { formula: `${word}(a, ${along === undefined ? 'all' : String(along)})`, operands: [operand] };
}

import { commonDtype, floatDtype } from '../dtypes';
import { evaluateFormula } from '../evaluateFormula';
import type { ArrayFunction } from '../given';
import { tensor } from '../values';

/** Each with the formula that the tool computes for it, over `a` and `b`. */
const floatFunctions: Readonly<Record<string, string>> = {
  log: 'log(a)',
  log2: 'log(a) / log(2)',
  log10: 'log(a) / log(10)',
  log1p: 'log1p(a)',
  exp: 'exp(a)',
  expm1: 'expm1(a)',
  sqrt: 'sqrt(a)',
  tanh: 'tanh(a)',
  erf: 'erf(a)',
  reciprocal: '1 / a',
  softplus: 'softplus(a)',
  sigmoid: '1 / (1 + exp(-a))',
  expit: '1 / (1 + exp(-a))',
  logit: 'log(a / (1 - a))',
  logsigmoid: '-softplus(-a)',
  divide: 'a / b',
  true_divide: 'a / b',
  xlogy: 'where(a == 0, 0, a * log(b))',
  rel_entr: 'where(a == 0, 0, a * log(a / b))',
};

/** These keep integers integers. */
const sameFunctions: Readonly<Record<string, string>> = {
  abs: 'abs(a)',
  absolute: 'abs(a)',
  negative: '-a',
  positive: 'a',
  square: 'a^2',
  round: 'round(a)',
  rint: 'round(a)',
  ceil: 'ceil(a)',
  floor: '-ceil(-a)',
  trunc: 'trunc(a)',
  sign: 'where(a > 0, 1, where(a < 0, -1, a))',
  relu: 'maximum(a, 0)',
  add: 'a + b',
  subtract: 'a - b',
  multiply: 'a * b',
  power: 'a ^ b',
  pow: 'a ^ b',
  floor_divide: '-ceil(-(a / b))',
  remainder: 'a + b * ceil(-(a / b))',
  maximum: 'maximum(a, b)',
  minimum: 'minimum(a, b)',
  where: 'where(condition, a, b)',
};

const conditions: Readonly<Record<string, string>> = {
  equal: 'a == b',
  not_equal: 'a != b',
  greater: 'a > b',
  greater_equal: 'a >= b',
  less: 'a < b',
  less_equal: 'a <= b',
  logical_and: 'a != 0 and b != 0',
  logical_or: 'a != 0 or b != 0',
  logical_xor: '(a != 0) != (b != 0)',
  logical_not: 'a == 0',
  isnan: 'a != a',
};

type Result = 'float' | 'same' | 'bool';

function elementwise(formula: string, result: Result): ArrayFunction {
  const names = ['condition', 'a', 'b'].filter((name) => new RegExp(`\\b${name}\\b`).test(formula));
  return {
    parameters: names.map((name) => (name === 'a' ? 'a/x/input' : name)),
    run: (given) => {
      const tensors = names.map((name) => given.tensor(name));
      const dtype = result === 'float' ? floatDtype(tensors, given.floats) : commonDtype(tensors, given.floats);
      const arrays = Object.fromEntries(names.map((name, at) => [name, tensors[at]!.array]));
      const array = evaluateFormula(formula, { arrays }, dtype);
      return tensor({ ...array, dtype: result === 'bool' ? 'bool' : dtype });
    },
  };
}

const all = (formulas: Readonly<Record<string, string>>, result: Result): (readonly [string, ArrayFunction])[] =>
  Object.entries(formulas).map(([name, formula]) => [name, elementwise(formula, result)]);

/** A bound that is left out does not bind. */
const clip: ArrayFunction = {
  parameters: ['a/x/input', 'low/min/a_min/x_min', 'high/max/a_max/x_max'],
  run: (given) => {
    const a = given.tensor('a');
    const statics = { low: given.number('low', -Infinity), high: given.number('high', Infinity) };
    const dtype = commonDtype([a], given.floats);
    return tensor(evaluateFormula('clip(a, low, high)', { arrays: { a: a.array }, statics }, dtype));
  },
};

/** Functions that act on each value by itself. */
export const elementFunctions: ReadonlyMap<string, ArrayFunction> = new Map([
  ...all(floatFunctions, 'float'),
  ...all(sameFunctions, 'same'),
  ...all(conditions, 'bool'),
  ['clip', clip],
  ['clamp', clip],
]);

import { formulaWord } from './formulaWord';
import { roundHalfToEven } from './rounding';

/**
 * The dtype of a function's result: `float` makes floats of integers, `same` keeps the dtype, `bool` gives conditions.
 */
export type ResultKind = 'float' | 'same' | 'bool';

/** A function of each value by itself. Float results are rounded to the dtype after it. */
export interface ElementFunction {
  readonly result: ResultKind;
  readonly compute: (x: number) => number;
}

const float = (compute: (x: number) => number): ElementFunction => ({ result: 'float', compute });
const same = (compute: (x: number) => number): ElementFunction => ({ result: 'same', compute });
const bool = (holds: (x: number) => boolean): ElementFunction => ({ result: 'bool', compute: (x) => Number(holds(x)) });

const softplus = formulaWord('softplus');
const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));

/** Functions of one value, by the word that names them here; `float32` is rounded once, from the float64 value. */
export const elementFunctions = {
  exp: float(Math.exp),
  exp2: float((x) => 2 ** x),
  expm1: float(Math.expm1),
  log: float(Math.log),
  log2: float(Math.log2),
  log10: float(Math.log10),
  log1p: float(Math.log1p),
  sqrt: float(Math.sqrt),
  rsqrt: float((x) => 1 / Math.sqrt(x)),
  cbrt: float(Math.cbrt),
  sin: float(Math.sin),
  cos: float(Math.cos),
  tan: float(Math.tan),
  arcsin: float(Math.asin),
  arccos: float(Math.acos),
  arctan: float(Math.atan),
  sinh: float(Math.sinh),
  cosh: float(Math.cosh),
  tanh: float(Math.tanh),
  arcsinh: float(Math.asinh),
  arccosh: float(Math.acosh),
  arctanh: float(Math.atanh),
  degrees: float((x) => (x * 180) / Math.PI),
  radians: float((x) => (x * Math.PI) / 180),
  erf: float(formulaWord('erf')),
  reciprocal: float((x) => 1 / x),
  sigmoid: float(sigmoid),
  logit: float((x) => Math.log(x / (1 - x))),
  softplus: float(softplus),
  log_sigmoid: float((x) => -softplus(-x)),
  softsign: float((x) => x / (1 + Math.abs(x))),
  silu: float((x) => x * sigmoid(x)),
  relu: same((x) => (x > 0 ? x : x === x ? 0 : x)),
  relu6: same((x) => Math.min(Math.max(x, 0), 6)),
  fabs: float(Math.abs),
  rint: float(roundHalfToEven),
  whole_reciprocal: same((x) => 1 / x),
  abs: same(Math.abs),
  negative: same((x) => -x),
  positive: same((x) => x),
  square: same((x) => x * x),
  sign: same((x) => (x === 0 ? 0 : Math.sign(x))),
  floor: same(Math.floor),
  ceil: same(Math.ceil),
  trunc: same(Math.trunc),
  round: same(roundHalfToEven),
  isnan: bool(Number.isNaN),
  isinf: bool((x) => Math.abs(x) === Infinity),
  isfinite: bool(Number.isFinite),
  logical_not: bool((x) => x === 0),
} as const satisfies Readonly<Record<string, ElementFunction>>;

export type ElementWord = keyof typeof elementFunctions;

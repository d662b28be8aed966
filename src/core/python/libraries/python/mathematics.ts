import { elementFunctions } from '../../arrays/elementFunctions';
import { pairwiseSum } from '../../../array/sum';
import { integerOf, numberOf } from '../../calls/convert';
import type { Caller } from '../../calls/caller';
import { native } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { bool, float, int } from '../../values/make';
import type { Value } from '../../values/value';
import type { Entries } from '../define';

/** A result that is not finite although the argument is has no value in `math`. */
function inDomain(result: number, ...given: number[]): number {
  if (given.some((x) => !Number.isFinite(x))) return result;
  if (Number.isNaN(result)) throw new PythonError('ValueError', 'math domain error');
  if (!Number.isFinite(result)) throw new PythonError('OverflowError', 'math range error');
  return result;
}

const one = (name: string, compute: (x: number) => number): Entries[number] => [
  `math.${name}`,
  native(`math.${name}`, '(x)', ({ x }) => float(inDomain(compute(numberOf(x)), numberOf(x)))),
];

const two = (name: string, compute: (x: number, y: number) => number): Entries[number] => [
  `math.${name}`,
  native(`math.${name}`, '(x, y)', ({ x, y }) =>
    float(inDomain(compute(numberOf(x), numberOf(y)), numberOf(x), numberOf(y))),
  ),
];

const whole = (name: string, compute: (x: number) => number): Entries[number] => [
  `math.${name}`,
  native(`math.${name}`, '(x)', ({ x }) => int(compute(numberOf(x)))),
];

const asks = (name: string, holds: (x: number) => boolean): Entries[number] => [
  `math.${name}`,
  native(`math.${name}`, '(x)', ({ x }) => bool(holds(numberOf(x)))),
];

/** The logarithm of 0 and below is an error in `math`, where arrays have -inf and NaN. */
function logarithm(x: number, compute: (x: number) => number): number {
  if (x <= 0) throw new PythonError('ValueError', 'math domain error');
  return compute(x);
}

const log = native('math.log', '(x, base=None)', ({ x, base }) => {
  const value = logarithm(numberOf(x), Math.log);
  return float(base.kind === 'none' ? value : value / logarithm(numberOf(base), Math.log));
});

/** The sum that is rounded once: partial sums without overlap, whose parts are exact. */
function exactSum(values: readonly number[]): number {
  let partials: number[] = [];
  for (const value of values) {
    let x = value;
    const rest: number[] = [];
    for (const partial of partials) {
      const [larger, smaller] = Math.abs(x) < Math.abs(partial) ? [partial, x] : [x, partial];
      const high = larger + smaller;
      const low = smaller - (high - larger);
      if (low !== 0) rest.push(low);
      x = high;
    }
    partials = [...rest, x];
  }
  return partials.reverse().reduce((sum, partial) => sum + partial, 0);
}

const numbersOf = (value: Value, caller: Caller): number[] => caller.items(value).map(numberOf);

function factorial(n: number): number {
  if (n < 0) throw new PythonError('ValueError', 'factorial() not defined for negative values');
  let product = 1;
  for (let factor = 2; factor <= Math.min(n, 200); factor += 1) product *= factor;
  return product;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestDivisor(b, a % b);
}

function isCloseNumber(a: number, b: number, relative: number, absolute: number): boolean {
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= Math.max(relative * Math.max(Math.abs(a), Math.abs(b)), absolute);
}

const mathematics: Entries = [
  ['math.log', log],
  one('log2', (x) => logarithm(x, Math.log2)),
  one('log10', (x) => logarithm(x, Math.log10)),
  one('log1p', Math.log1p),
  one('exp', Math.exp),
  one('expm1', Math.expm1),
  one('sqrt', Math.sqrt),
  one('sin', Math.sin),
  one('cos', Math.cos),
  one('tan', Math.tan),
  one('asin', Math.asin),
  one('acos', Math.acos),
  one('atan', Math.atan),
  one('sinh', Math.sinh),
  one('cosh', Math.cosh),
  one('tanh', Math.tanh),
  one('fabs', Math.abs),
  one('erf', elementFunctions.erf.compute),
  one('degrees', elementFunctions.degrees.compute),
  one('radians', elementFunctions.radians.compute),
  two('pow', (x, y) => x ** y),
  two('atan2', Math.atan2),
  two('fmod', (x, y) => x % y),
  two('copysign', (x, y) => (Object.is(Math.sign(y), -0) || y < 0 ? -Math.abs(x) : Math.abs(x))),
  two('hypot', Math.hypot),
  whole('floor', Math.floor),
  whole('ceil', Math.ceil),
  whole('trunc', Math.trunc),
  whole('isqrt', (x) => Math.floor(Math.sqrt(x))),
  whole('factorial', factorial),
  asks('isnan', Number.isNaN),
  asks('isinf', (x) => Math.abs(x) === Infinity),
  asks('isfinite', Number.isFinite),
  ['math.gcd', native('math.gcd', '(a, b)', ({ a, b }) => int(greatestDivisor(integerOf(a), integerOf(b))))],
  [
    'math.isclose',
    native('math.isclose', '(a, b, *, rel_tol=1e-09, abs_tol=0)', (given) =>
      bool(isCloseNumber(numberOf(given.a), numberOf(given.b), numberOf(given.rel_tol), numberOf(given.abs_tol))),
    ),
  ],
  ['math.fsum', native('math.fsum', '(seq)', ({ seq }, caller) => float(exactSum(numbersOf(seq, caller))))],
  [
    'math.prod',
    native('math.prod', '(iterable, *, start=1)', ({ iterable, start }, caller) =>
      caller.items(iterable).reduce((product, item) => caller.binary('*', product, item), start),
    ),
  ],
];

/** A mean or the like of a list: whole numbers whose mean is whole give a whole number. */
const statistic = (
  name: string,
  compute: (values: readonly number[]) => number,
  keepsInts = false,
): Entries[number] => [
  `statistics.${name}`,
  native(`statistics.${name}`, '(data)', ({ data }, caller) => {
    const items = caller.items(data);
    if (items.length === 0) throw new PythonError('StatisticsError', `${name} requires at least one data point`);
    const result = compute(items.map(numberOf));
    const isWhole = keepsInts && items.every(({ kind }) => kind === 'int') && Number.isInteger(result);
    return isWhole ? int(result) : float(result);
  }),
];

const mean = (values: readonly number[]): number => exactSum(values) / values.length;

function middle(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const half = Math.floor(ordered.length / 2);
  const upper = ordered[half] ?? NaN;
  return ordered.length % 2 === 1 ? upper : ((ordered[half - 1] ?? NaN) + upper) / 2;
}

const squares = (values: readonly number[]): number => {
  const centre = mean(values);
  return pairwiseSum(
    Float64Array.from(values, (x) => (x - centre) ** 2),
    0,
    values.length,
  );
};

const statistics: Entries = [
  statistic('mean', mean, true),
  statistic('fmean', mean),
  statistic('median', middle, true),
  statistic('pvariance', (values) => squares(values) / values.length),
  statistic('variance', (values) => squares(values) / (values.length - 1)),
  statistic('pstdev', (values) => Math.sqrt(squares(values) / values.length)),
  statistic('stdev', (values) => Math.sqrt(squares(values) / (values.length - 1))),
];

/** Python's `math` and `statistics`. */
export const mathFunctions: Entries = [...mathematics, ...statistics];

/**
 * The dtype of a function of two values: `same` is that of both together, `float` makes floats of integers, `quotient` is
 * what a true division gives, `number` is `same` with integers for booleans, `bool` gives conditions.
 */
export type PairResult = 'same' | 'float' | 'quotient' | 'number' | 'bool';

/** A function of two values, element by element. */
export interface PairFunction {
  readonly result: PairResult;
  readonly compute: (x: number, y: number) => number;
  /** For integers, where that is another function. */
  readonly integers?: (x: number, y: number) => number;
  /** Integers divided by zero have no value in torch and TensorFlow. */
  readonly divides?: true;
}

type Compute = (x: number, y: number) => number;

const same = (compute: Compute): PairFunction => ({ result: 'same', compute });
const float = (compute: Compute): PairFunction => ({ result: 'float', compute });
const bool = (holds: (x: number, y: number) => boolean): PairFunction => ({
  result: 'bool',
  compute: (x, y) => Number(holds(x, y)),
});

/** The remainder with the divisor's sign, and -0 or 0 with it. */
function remainder(x: number, y: number): number {
  const rest = x % y;
  if (rest === 0) return y < 0 ? -0 : 0;
  return rest < 0 !== y < 0 && Number.isFinite(rest) ? rest + y : rest;
}

/** The quotient rounded down, as CPython and NumPy find it from the remainder. */
function floorDivide(x: number, y: number): number {
  if (y === 0) return x / y;
  const rest = x % y;
  const quotient = (x - rest) / y - Number(rest !== 0 && rest < 0 !== y < 0);
  if (quotient === 0) return x / y < 0 || Object.is(x / y, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

const zeroForZero =
  (compute: Compute): Compute =>
  (x, y) =>
    y === 0 ? 0 : compute(x, y);

const larger: Compute = (x, y) => (x >= y || x !== x ? x : y);
const smaller: Compute = (x, y) => (x <= y || x !== x ? x : y);

/** A product with 0, where the other factor counts only beside something else. */
const timesUnlessZero =
  (compute: Compute): Compute =>
  (x, y) =>
    x === 0 && !Number.isNaN(y) ? 0 : compute(x, y);

/** As IEEE 754 has it: 1 ^ NaN is 1 and (-1) ^ ±inf too, where JavaScript says NaN. */
const power: Compute = (x, y) => (x === 1 || (x === -1 && Math.abs(y) === Infinity) ? 1 : x ** y);

/** Functions of two values, by the word that names them here. */
export const pairFunctions = {
  add: same((x, y) => x + y),
  subtract: same((x, y) => x - y),
  multiply: same((x, y) => x * y),
  divide: { result: 'quotient', compute: (x, y) => x / y },
  floor_divide: { result: 'number', compute: floorDivide, integers: zeroForZero(floorDivide), divides: true },
  remainder: { result: 'number', compute: remainder, integers: zeroForZero(remainder), divides: true },
  fmod: { result: 'number', compute: (x, y) => x % y, integers: zeroForZero((x, y) => x % y), divides: true },
  power: { result: 'number', compute: power },
  maximum: same(larger),
  minimum: same(smaller),
  fmax: same((x, y) => (y !== y ? x : larger(y, x))),
  fmin: same((x, y) => (y !== y ? x : smaller(y, x))),
  squared_difference: same((x, y) => (x - y) * (x - y)),
  divide_no_nan: { result: 'quotient', compute: zeroForZero((x, y) => x / y) },
  multiply_no_nan: same((x, y) => (y === 0 ? 0 : x * y)),
  xlogy: float(timesUnlessZero((x, y) => x * Math.log(y))),
  xlog1py: float(timesUnlessZero((x, y) => x * Math.log1p(y))),
  arctan2: float(Math.atan2),
  hypot: float(Math.hypot),
  logaddexp: float((x, y) => (x === y ? x + Math.LN2 : Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y))))),
  equal: bool((x, y) => x === y),
  not_equal: bool((x, y) => x !== y),
  less: bool((x, y) => x < y),
  less_equal: bool((x, y) => x <= y),
  greater: bool((x, y) => x > y),
  greater_equal: bool((x, y) => x >= y),
  logical_and: bool((x, y) => x !== 0 && y !== 0),
  logical_or: bool((x, y) => x !== 0 || y !== 0),
  logical_xor: bool((x, y) => (x !== 0) !== (y !== 0)),
  bitwise_and: same((x, y) => x & y),
  bitwise_or: same((x, y) => x | y),
  bitwise_xor: same((x, y) => x ^ y),
  left_shift: same((x, y) => x * 2 ** y),
  right_shift: same((x, y) => Math.floor(x / 2 ** y)),
} as const satisfies Readonly<Record<string, PairFunction>>;

export type PairWord = keyof typeof pairFunctions;

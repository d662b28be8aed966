/** The derivative by one operand, from the operands' values (as many as the function takes) and the function's own. */
export type Partial = (a: number, b: number, c: number, value: number) => number;

/**
 * What a change of one operand does: its derivative, where it has one. `jumps`: the value stays as it is, except at some
 * places where it jumps. `unread`: the operand lends its shape alone.
 */
export type OperandRule = Partial | 'jumps' | 'unread';

const jumps = ['jumps'] as const;
const bothJump = ['jumps', 'jumps'] as const;

/**
 * The rule for each operand of the functions that act element by element.
 *
 * At a kink: `abs` has the derivative 0 at 0, as in every library. Of two equal values `maximum` and `minimum` take half
 * of each, as torch and JAX do, so that max(x, 0) + log(1 + e^-|x|), which is smooth, has its own derivative at 0; clip
 * is 1 at its limits, as torch's clamp and TensorFlow's clip_by_value are.
 */
export const elementwiseRules: ReadonlyMap<string, readonly OperandRule[]> = new Map<string, readonly OperandRule[]>([
  ['add', [() => 1, () => 1]],
  ['subtract', [() => 1, () => -1]],
  ['multiply', [(_a, b) => b, (a) => a]],
  ['divide', [(_a, b) => 1 / b, (_a, b, _c, value) => -value / b]],
  ['divide_no_nan', [(_a, b) => (b === 0 ? 0 : 1 / b), (_a, b, _c, value) => (b === 0 ? 0 : -value / b)]],
  [
    'pow',
    [(a, b) => (b === 0 ? 0 : b * a ** (b - 1)), (a, b, _c, value) => (a === 0 && b > 0 ? 0 : value * Math.log(a))],
  ],
  ['square', [(a) => 2 * a]],
  ['unaryMinus', [() => -1]],
  ['abs', [Math.sign]],
  ['exp', [(_a, _b, _c, value) => value]],
  ['expm1', [(a) => Math.exp(a)]],
  ['log', [(a) => 1 / a]],
  ['log1p', [(a) => 1 / (1 + a)]],
  ['softplus', [sigmoid]],
  ['tanh', [(a) => 1 / Math.cosh(a) ** 2]],
  ['sqrt', [(_a, _b, _c, value) => 0.5 / value]],
  ['erf', [(a) => (2 / Math.sqrt(Math.PI)) * Math.exp(-a * a)]],
  ['maximum', [(a, b) => share(a > b, a === b), (a, b) => share(b > a, a === b)]],
  ['minimum', [(a, b) => share(a < b, a === b), (a, b) => share(b < a, a === b)]],
  [
    'clip',
    [
      (a, low, high) => Number(a >= low && a <= high),
      (a, low, high) => Number(a < low && low <= high),
      (a, low, high) => Number(Math.max(a, low) > high),
    ],
  ],
  ['where', ['jumps', (condition) => Number(condition !== 0), (condition) => Number(condition === 0)]],
  ['broadcast_to', [() => 1, 'unread']],
  ['float32', [() => 1]],
  ['equal', bothJump],
  ['unequal', bothJump],
  ['larger', bothJump],
  ['largerEq', bothJump],
  ['smaller', bothJump],
  ['smallerEq', bothJump],
  ['and', bothJump],
  ['or', bothJump],
  ['not', jumps],
  ['ceil', jumps],
  ['trunc', jumps],
  ['round', jumps],
]);

function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

function share(isChosen: boolean, isTie: boolean): number {
  return isTie ? 0.5 : Number(isChosen);
}

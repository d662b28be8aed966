import { roundHalfToEven } from '../../arrays/rounding';
import { numberOf, optional, integerOf } from '../../calls/convert';
import { native } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { handOrigin } from '../../values/handOrigin';
import { float, int, none, tuple } from '../../values/make';
import { elementwise } from '../../arrays/elementwise';
import type { Value } from '../../values/value';
import type { Entries } from '../define';

/** `x` to so many decimals, from its exact binary value, as Python rounds: a tie goes to the even digit. */
export function roundDecimals(x: number, decimals: number): number {
  if (!Number.isFinite(x)) return x;
  if (decimals <= 0) {
    const scale = 10 ** -decimals;
    return roundHalfToEven(x / scale) * scale;
  }
  if (decimals > mostDecimals) return x;
  return Number(x.toFixed(decimals)) === x ? x : nearestDecimal(x, decimals);
}

/** `toFixed` writes no more; a float64 of usual size has no more either. */
const mostDecimals = 22;

/** Of the decimals below and above the nearer one; `toFixed` goes up at an exact tie, where Python takes the even one. */
function nearestDecimal(x: number, decimals: number): number {
  const text = Math.abs(x).toFixed(decimals);
  const isTie = Number.isInteger(x * 2 ** (decimals + 1)) && Math.abs((Math.abs(x) * 10 ** decimals) % 1) === 0.5;
  const last = Number(text.at(-1));
  const even = isTie && last % 2 !== 0 ? Number(text) - 10 ** -decimals : Number(text);
  return Math.sign(x) * Number(even.toFixed(decimals));
}

/** `round(x)` is whole, `round(x, n)` of the number's own type; arrays are rounded by their own library. */
function round(x: Value, digits: Value): Value {
  if (x.kind === 'array') {
    const decimals = optional(digits, integerOf) ?? 0;
    if (decimals === 0 && x.scalar === true && digits.kind === 'none') return int(roundHalfToEven(numberOf(x)));
    const data = x.array.data.map((value) => roundDecimals(value, decimals));
    return { ...x, array: { ...elementwise(x.framework, 'positive', x.array), data } };
  }
  const value = numberOf(x);
  if (digits.kind === 'none') {
    if (!Number.isFinite(value)) throw new PythonError('ValueError', 'cannot convert float NaN to integer');
    return int(roundHalfToEven(value));
  }
  const rounded = roundDecimals(value, integerOf(digits));
  return x.kind === 'float' ? float(rounded) : int(rounded);
}

/** Builtins on numbers. */
export const numbers: Entries = [
  [
    'builtins.round',
    native('builtins.round', '(number, ndigits=None)', ({ number, ndigits }) =>
      handOrigin(round(number, ndigits), number),
    ),
  ],
  [
    'builtins.abs',
    native('builtins.abs', '(x, /)', (given) => {
      const [x] = Object.values(given);
      if (x === undefined) return none;
      if (x.kind === 'array') return { ...x, array: elementwise(x.framework, 'abs', x.array) };
      const size = Math.abs(numberOf(x));
      return x.kind === 'float' ? float(size) : int(size);
    }),
  ],
  [
    'builtins.divmod',
    native('builtins.divmod', '(a, b)', ({ a, b }, caller) =>
      tuple([caller.binary('//', a, b), caller.binary('%', a, b)]),
    ),
  ],
  [
    'builtins.pow',
    native('builtins.pow', '(base, exp, mod=None)', ({ base, exp, mod }, caller) => {
      const power = caller.binary('**', base, exp);
      return mod.kind === 'none' ? power : caller.binary('%', power, mod);
    }),
  ],
];

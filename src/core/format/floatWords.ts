import {
  formatExponent,
  roundToDecimal,
  shortestDecimal,
  splitAtPoint,
  toFixedHalfEven,
  type Decimal,
} from './decimal';
import { floatFormats, roundToFormat, type FloatDType } from './floatFormats';

/** Writes one value of an array as wide as the others. */
export type Word = (value: number) => string;

const isNegative = (value: number): boolean => value < 0 || Object.is(value, -0);

/**
 * Whether NumPy prints an array that holds these finite values with exponents: the largest is 1e8 (float32: 1e6) or more,
 * or the smallest other than 0 is below 1e-4, or they differ by more than a factor of 1000, in the arithmetic of the dtype.
 */
function needsExponents(finite: readonly number[], dtype: FloatDType): boolean {
  let largest = 0;
  let smallest = Infinity;
  for (const value of finite) {
    const size = Math.abs(value);
    if (size === 0) continue;
    if (size > largest) largest = size;
    if (size < smallest) smallest = size;
  }
  if (largest === 0) return false;
  return (
    largest >= floatFormats[dtype].arrayExponentFrom ||
    smallest < roundToFormat(1e-4, dtype) ||
    roundToFormat(largest / smallest, dtype) > 1000
  );
}

const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, text.length), 0);

/** How the finite values of an array are written, and how many characters they take before and after the point. */
interface Columns {
  readonly left: number;
  readonly right: number;
  readonly write: (value: number, left: number) => string;
}

/** Columns of `d.ddde-07`: as many fraction digits and exponent digits for all as the longest needs. */
function scientificColumns(finite: readonly number[], dtype: FloatDType, precision: number): Columns {
  const cut = (size: number): Decimal => {
    const shortest = shortestDecimal(size, dtype);
    return shortest.digits.length - 1 > precision ? roundToDecimal(size, precision) : shortest;
  };
  const shown = finite.reduce((most, value) => Math.max(most, cut(Math.abs(value)).digits.length - 1), 0);
  // A value with a shorter text is filled up with its own next digits, not with zeros.
  const round = (size: number): Decimal => {
    const decimal = cut(size);
    return decimal.digits.length - 1 === shown ? decimal : roundToDecimal(size, shown);
  };
  const exponentTexts = finite.map((value) => String(Math.abs(round(Math.abs(value)).exponent)));
  const exponentDigits = Math.max(2, longest(exponentTexts));
  return {
    left: finite.some(isNegative) ? 2 : 1,
    right: shown + 2 + exponentDigits,
    write: (value, left) => {
      const { digits, exponent } = round(Math.abs(value));
      const whole = (isNegative(value) ? '-' : '') + digits.charAt(0);
      const tail = digits.slice(1).padEnd(shown, '0') + formatExponent(exponent, exponentDigits);
      return `${whole.padStart(left)}.${tail}`;
    },
  };
}

/** Columns of `123.456`: points aligned, spaces after a shorter fraction. */
function positionalColumns(finite: readonly number[], dtype: FloatDType, precision: number): Columns {
  const split = (value: number): readonly [string, string] => {
    const size = Math.abs(value);
    let [whole, fraction] = splitAtPoint(shortestDecimal(size, dtype));
    if (fraction.length > precision) {
      [whole = '', fraction = ''] = toFixedHalfEven(size, precision).split('.');
      fraction = fraction.replace(/0+$/, '');
    }
    return [(isNegative(value) ? '-' : '') + whole, fraction];
  };
  const parts = finite.map(split);
  const right = longest(parts.map(([, fraction]) => fraction));
  return {
    left: longest(parts.map(([whole]) => whole)),
    right,
    write: (value, left) => {
      const [whole, fraction] = split(value);
      return `${whole.padStart(left)}.${fraction.padEnd(right)}`;
    },
  };
}

function nonFiniteText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  return value < 0 ? '-inf' : 'inf';
}

/**
 * How NumPy writes the values of a float array beside each other: with the fewest digits that read back, at most
 * `precision` after the point, points aligned, all with exponents or none, `nan` and `inf` flush right.
 *
 * Source: NumPy 2.4 `np.array2string` with its defaults (floatmode `maxprec`).
 */
export function floatWords(values: readonly number[], dtype: FloatDType, precision: number): Word {
  const finite = values.filter(Number.isFinite);
  const columnsOf = needsExponents(finite, dtype) ? scientificColumns : positionalColumns;
  const { left, right, write } = columnsOf(finite, dtype, precision);
  const others = values.filter((value) => !Number.isFinite(value)).map(nonFiniteText);
  const whole = Math.max(left, longest(others) - right - 1);
  return (value) => (Number.isFinite(value) ? write(value, whole) : nonFiniteText(value).padStart(whole + 1 + right));
}

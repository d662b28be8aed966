import { formatExponent, roundToDecimal, shortestDecimal, splitAtPoint, toFixedHalfEven } from './decimal';
import { floatFormats, roundToFormat, type FloatDType } from './floatFormats';

const sign = (value: number): string => (value < 0 || Object.is(value, -0) ? '-' : '');

/**
 * Whether NumPy prints an array that holds these finite values with exponents: the largest is 1e8 (float32: 1e6) or
 * more, or the smallest other than 0 is below 1e-4, or they differ by more than a factor of 1000, in the arithmetic of
 * the dtype.
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

/** A number cut at its point; with an exponent, that stands at the end of `tail`. */
interface Cut {
  readonly whole: string;
  readonly tail: string;
}

/** `d.ddde-07`: as many fraction digits and exponent digits for all as the longest needs. */
function cutScientific(finite: readonly number[], dtype: FloatDType, precision: number): Cut[] {
  const decimals = finite.map((value) => {
    const shortest = shortestDecimal(Math.abs(value), dtype);
    return shortest.digits.length - 1 > precision ? roundToDecimal(Math.abs(value), precision) : shortest;
  });
  const fraction = decimals.reduce((most, { digits }) => Math.max(most, digits.length - 1), 0);
  // A value with a shorter text is filled up with its own next digits, not with zeros.
  const rounded = decimals.map((decimal, i) =>
    decimal.digits.length - 1 === fraction ? decimal : roundToDecimal(Math.abs(finite[i] ?? 0), fraction),
  );
  const exponentDigits = Math.max(2, longest(rounded.map(({ exponent }) => String(Math.abs(exponent)))));
  return rounded.map(({ digits, exponent }, i) => ({
    whole: sign(finite[i] ?? 0) + digits.charAt(0),
    tail: digits.slice(1).padEnd(fraction, '0') + formatExponent(exponent, exponentDigits),
  }));
}

/** `123.456`: spaces after a shorter fraction. */
function cutPositional(finite: readonly number[], dtype: FloatDType, precision: number): Cut[] {
  const cuts = finite.map((value): Cut => {
    const size = Math.abs(value);
    const [whole, fraction] = splitAtPoint(shortestDecimal(size, dtype));
    if (fraction.length <= precision) return { whole: sign(value) + whole, tail: fraction };
    const [cutWhole = '', cutFraction = ''] = toFixedHalfEven(size, precision).split('.');
    return { whole: sign(value) + cutWhole, tail: cutFraction.replace(/0+$/, '') };
  });
  const right = longest(cuts.map(({ tail }) => tail));
  return cuts.map(({ whole, tail }) => ({ whole, tail: tail.padEnd(right) }));
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
export function floatWords(values: readonly number[], dtype: FloatDType, precision: number): string[] {
  const finite = values.filter(Number.isFinite);
  const cut = needsExponents(finite, dtype) ? cutScientific : cutPositional;
  const cuts = cut(finite, dtype, precision);
  const right = cuts[0]?.tail.length ?? 0;
  const others = values.filter((value) => !Number.isFinite(value)).map(nonFiniteText);
  const left = Math.max(longest(cuts.map(({ whole }) => whole)), longest(others) - right - 1);
  let next = 0;
  return values.map((value) => {
    if (!Number.isFinite(value)) return nonFiniteText(value).padStart(left + 1 + right);
    const { whole = '', tail = '' } = cuts[next++] ?? {};
    return `${whole.padStart(left)}.${tail}`;
  });
}

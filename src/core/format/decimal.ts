import { floatFormats, roundToFormat, type FloatDType } from './floatFormats';

/** A decimal number `d.ddd x 10^exponent`; `digits` has no point, no sign and no trailing zeros. */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

function parse(exponential: string): Decimal {
  const [mantissa = '', exponent = '0'] = exponential.split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { digits: digits === '' ? '0' : digits, exponent: Number(exponent) };
}

/** Whether `value * 10^fraction` lies exactly halfway between two integers. */
function isHalfway(value: number, fraction: number): boolean {
  if (fraction < 0) return value % 10 ** -fraction === 10 ** -fraction / 2;
  return Math.abs((value * 2 ** (fraction + 1)) % 2) === 1;
}

/** The text with its last digit made even: JavaScript rounds halfway numbers up, NumPy to the even digit. */
function lastDigitEven(text: string): string {
  const place = (text.includes('e') ? text.indexOf('e') : text.length) - 1;
  const digit = Number(text[place]);
  return digit % 2 === 0 ? text : text.slice(0, place) + String(digit - 1) + text.slice(place + 1);
}

/** `value` (not negative, below 1e21) with this many digits after the point, halfway numbers to the even digit. */
export function toFixedHalfEven(value: number, fraction: number): string {
  const text = value.toFixed(fraction);
  return isHalfway(value, fraction) ? lastDigitEven(text) : text;
}

function toExponentialHalfEven(value: number, fraction: number): string {
  const text = value.toExponential(fraction);
  const exponent = Number(text.slice(text.indexOf('e') + 1));
  return isHalfway(value, fraction - exponent) ? lastDigitEven(text) : text;
}

/** `value` (not negative) as a decimal with this many digits after the first, halfway numbers to the even digit. */
export function roundToDecimal(value: number, fraction: number): Decimal {
  return parse(toExponentialHalfEven(value, fraction));
}

/** The next larger decimal with as many digits. */
function nextDecimal(exponential: string, fraction: number): string {
  const [mantissa = '', exponent = '0'] = exponential.split('e');
  const next = Number(mantissa.replace('.', '')) + 1;
  return Number(`${String(next)}e${String(Number(exponent) - fraction)}`).toExponential(fraction);
}

/**
 * The shortest decimal that reads back as `value` in this format, and of the shortest ones the nearest to it. `value`
 * is finite, not negative, and a number of that format.
 */
export function shortestDecimal(value: number, dtype: FloatDType): Decimal {
  if (dtype === 'float64') return parse(value.toExponential());
  const { sureDigits, minExponent } = floatFormats[dtype];
  // A shorter decimal would show as zeros at the end of the first one tried. Numbers below the normal ones have fewer
  // bits.
  const first = value < 2 ** minExponent ? 0 : sureDigits - 1;
  for (let fraction = first; fraction < 9; fraction += 1) {
    const text = toExponentialHalfEven(value, fraction);
    if (roundToFormat(Number(text), dtype) === value) return parse(text);
    // Below a power of two the format's numbers lie closer than above it, so that only a decimal above may read back.
    if (Number.isInteger(Math.log2(value))) {
      const above = nextDecimal(text, fraction);
      if (roundToFormat(Number(above), dtype) === value) return parse(above);
    }
  }
  return parse(value.toExponential());
}

/** An exponent as Python writes it: a sign and at least two digits (or as many as asked for). */
export function formatExponent(exponent: number, digits = 2): string {
  return `e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(digits, '0')}`;
}

/** The digits before and after the point, the latter without trailing zeros (`['5', '']` for 5). */
export function splitAtPoint(decimal: Decimal): readonly [string, string] {
  const { digits, exponent } = decimal;
  if (exponent < 0) return ['0', digits === '0' ? '' : '0'.repeat(-exponent - 1) + digits];
  return [digits.slice(0, exponent + 1).padEnd(exponent + 1, '0'), digits.slice(exponent + 1)];
}

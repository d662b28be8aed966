import { formatExponent, shortestDecimal, splitAtPoint } from './decimal';
import { floatFormats, roundToFormat, type FloatDType } from './floatFormats';

/**
 * A number as NumPy prints a scalar of this precision: the shortest decimal that reads back as the same number,
 * `0.6666667`, `1.0`, `1e-07`, `3.3333338e+08`; `nan`, `inf`, `-inf`. Exponents are written below 1e-4 and from 1e16 on
 * (float32: 1e6). The value is rounded to the precision first.
 *
 * Source: NumPy 2.4 `str(np.float32(x))`, `str(np.float64(x))`.
 */
export function formatNumber(value: number, precision: FloatDType): string {
  const rounded = roundToFormat(value, precision);
  if (Number.isNaN(rounded)) return 'nan';
  const sign = rounded < 0 || Object.is(rounded, -0) ? '-' : '';
  const size = Math.abs(rounded);
  if (size === Infinity) return `${sign}inf`;
  const decimal = shortestDecimal(size, precision);
  if (size !== 0 && (size < 1e-4 || size >= floatFormats[precision].scalarExponentFrom)) {
    const { digits, exponent } = decimal;
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return sign + digits.charAt(0) + fraction + formatExponent(exponent);
  }
  const [whole, fraction] = splitAtPoint(decimal);
  return `${sign}${whole}.${fraction === '' ? '0' : fraction}`;
}

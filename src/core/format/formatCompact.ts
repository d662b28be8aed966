import { formatExponent } from './decimal';

/**
 * A number in about `digits` significant digits, for hovers and charts: `0.2867`, `1.05`, `12346`, `1.5e-07`. Whole
 * parts up to a million are written out; trailing zeros are dropped; `nan`, `inf` and `-inf` stay what they are.
 */
export function formatCompact(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  if (value === 0) return '0';
  const [mantissa = '', exponentText = '0'] = value.toExponential(digits - 1).split('e');
  const exponent = Number(exponentText);
  if (exponent < -4 || Math.abs(value) >= 999_999.5) return withoutTrailingZeros(mantissa) + formatExponent(exponent);
  if (exponent >= digits - 1) return value.toFixed(0);
  return withoutTrailingZeros(value.toFixed(digits - 1 - exponent));
}

function withoutTrailingZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

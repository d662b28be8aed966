/** A number as somebody printed it: what it may have been before it was rounded. */
export interface PrintedNumber {
  readonly low: number;
  readonly high: number;
  readonly isPercent: boolean;
}

const pattern = /^\s*([+-]?(?:\d[\d_]*\.?(\d*)|\.(\d+)))(?:e([+-]?\d+))?\s*(%?)\s*$/i;

/** Results in float32 differ from float64 by a few units of 6e-8. */
const float32Slack = 1e-6;

/**
 * Reads `0.8149`, `81.5 %`, `1e-07`: half a unit of the last printed digit either way, and float32's rounding. Undefined
 * when it is not a number.
 */
export function readPrintedNumber(text: string): PrintedNumber | undefined {
  const match = pattern.exec(text.replace('\u2212', '-'));
  if (match === null) return undefined;
  const [, digits = '', fraction, fractionAlone, exponentText = '0', percent] = match;
  const exponent = Number(exponentText);
  const value = Number(`${digits.replaceAll('_', '')}e${String(exponent)}`);
  const decimals = (fraction ?? fractionAlone ?? '').length;
  const slack = 0.5 * 10 ** (exponent - decimals) + float32Slack * Math.abs(value);
  const scale = percent === '%' ? 100 : 1;
  return { low: (value - slack) / scale, high: (value + slack) / scale, isPercent: percent === '%' };
}

/** True when a computed value prints as the number; NaN never does. */
export function prints(value: number, { low, high }: PrintedNumber): boolean {
  return value >= low && value <= high;
}

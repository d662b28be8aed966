import { atom, precedences } from './tex';
import type { Tex } from './tex';

/** Significant digits of numbers inside worked formulas; the values beside them are shown in full. */
const significantDigits = 4;

/** A number for a worked formula: four significant digits, powers of ten where they read better. */
export function texNumber(value: number): Tex {
  if (Number.isNaN(value)) return atom('\\mathrm{nan}');
  if (value < 0) return { tex: `-${texNumber(-value).tex}`, precedence: precedences.sum };
  if (value === Infinity) return atom('\\infty');
  if (value === 0 || (Number.isInteger(value) && value < 1e7)) return atom(String(Math.abs(value)));
  const [mantissa = '', exponentText = '0'] = value.toExponential(significantDigits - 1).split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 7)
    return atom(String(Number(value.toPrecision(Math.max(significantDigits, exponent + 1)))));
  const power = `10^{${String(exponent)}}`;
  const factor = String(Number(mantissa));
  return factor === '1'
    ? { tex: power, precedence: precedences.power }
    : { tex: `${factor} \\cdot ${power}`, precedence: precedences.product };
}

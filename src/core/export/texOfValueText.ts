/** A row of more numbers than this stays out of a formula. */
const numberLimit = 6;

/**
 * A number or a short row of numbers as NumPy prints them, in TeX: `1.5e-07` becomes `1.5 \cdot 10^{-7}`. Undefined for what
 * is longer or has more axes.
 */
export function texOfValueText(text: string): string | undefined {
  const [, row] = /^\[([^[\]]*)\]$/.exec(text) ?? [];
  if (row === undefined) return texOfNumber(text);
  const numbers = row.trim().split(/\s+/);
  const written = numbers.map(texOfNumber).filter((number) => number !== undefined);
  if (numbers.length > numberLimit || written.length < numbers.length) return undefined;
  return `\\left[${written.join(',\\ ')}\\right]`;
}

function texOfNumber(text: string): string | undefined {
  if (text === 'nan') return '\\mathrm{nan}';
  if (text === 'inf' || text === '-inf') return text.replace('inf', '\\infty');
  const [, mantissa, exponent] = /^(-?\d+(?:\.\d*)?)(?:e([+-]\d+))?$/.exec(text) ?? [];
  if (mantissa === undefined) return undefined;
  const number = mantissa.replace(/\.$/, '');
  return exponent === undefined ? number : `${number} \\cdot 10^{${String(Number(exponent))}}`;
}

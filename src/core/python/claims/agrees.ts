import { prints } from '../../expected/printedNumber';
import type { Comparable } from './comparable';
import { numberStated, type StatedItem, type StatedNumber, type StatedWord } from './stated';

/** Results in float32 differ from each other by a few units of 6e-8. */
const noise = 1e-6;

/**
 * Whether a value prints as what is stated: each number within half a unit of the last digit that is printed, for those of
 * an array the last digit of the longest of them. Whole numbers are exact: nothing prints 0.8 as `1` or `1.`.
 */
export function agrees(stated: StatedItem, value: Comparable): boolean {
  return agreesAt(stated, value, mostDecimals(stated));
}

/** The same for values of which every digit counts, up to the noise of float32 in the last ones. */
export function agreesInAllDigits(stated: StatedItem, value: Comparable): boolean {
  return agreesAt(stated, value, 20);
}

function agreesAt(stated: StatedItem, value: Comparable, decimals: number): boolean {
  if (stated.kind === 'sequence') {
    if (!Array.isArray(value)) return false;
    const items: readonly Comparable[] = value;
    const { items: expected } = stated;
    return expected.length === items.length && expected.every((each, i) => agreesAt(each, items[i] ?? null, decimals));
  }
  if (Array.isArray(value)) return false;
  if (stated.kind === 'word') return isWord(stated.word, value);
  if (value === null) return false;
  return isNumber(stated, Number(value), decimals);
}

function isWord(word: StatedWord['word'], value: Comparable): boolean {
  switch (word) {
    case 'None':
      return value === null;
    case 'True':
    case 'False':
      return value === (word === 'True');
    case 'nan':
      return Number.isNaN(value);
    case 'inf':
      return value === Infinity;
    case '-inf':
      return value === -Infinity;
  }
}

function isNumber(stated: StatedNumber, value: number, decimals: number): boolean {
  const { printed } = stated;
  if (printed.isPercent) return prints(value, printed) || prints(value / 100, printed);
  if (stated.decimals === undefined) return prints(value, printed);
  const middle = numberStated(stated);
  const slack = decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
  return Math.abs(value - middle) <= slack + noise * Math.max(Math.abs(middle), decimals === 0 ? 1 : 0);
}

/** The most digits after a point among the numbers that have no exponent. */
function mostDecimals(stated: StatedItem): number {
  if (stated.kind === 'word') return 0;
  if (stated.kind === 'number') return stated.decimals ?? 0;
  return stated.items.reduce((most, item) => Math.max(most, mostDecimals(item)), 0);
}

/** A NumPy expression. */
export interface NumpyText {
  readonly text: string;
  /** How tightly its outermost operator binds in Python, by `binds`. */
  readonly binds: number;
  /** True or false for each value, where formulas have 1 and 0. */
  readonly isCondition?: boolean;
  /** A number as it is written, which takes the dtype of what it meets. */
  readonly isLiteral?: boolean;
}

/** Python's operators from loosest to tightest. */
export const binds = { comparison: 1, or: 2, and: 3, sum: 4, product: 5, sign: 6, power: 7, atom: 8 } as const;

export const atom = (text: string): NumpyText => ({ text, binds: binds.atom });

/** A call of a function of NumPy: `np.exp(x)`. */
export const call = (name: string, ...given: readonly string[]): NumpyText => atom(`np.${name}(${given.join(', ')})`);

/** A value as numbers: the truth of a condition becomes 1 and 0. */
export function asNumbers(value: NumpyText): NumpyText {
  return value.isCondition === true ? call('asarray', value.text, 'dtype') : value;
}

/** A value as a condition: numbers hold where they are not 0. */
export function asCondition(value: NumpyText): NumpyText {
  return value.isCondition === true
    ? value
    : { text: `${within(value, binds.or)} != 0`, binds: binds.comparison, isCondition: true };
}

/** The text of an operand, in parentheses where the operator around it binds more tightly. */
export function within(operand: NumpyText, least: number): string {
  return operand.binds < least ? `(${operand.text})` : operand.text;
}

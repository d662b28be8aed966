import type { DType } from '../array/ndarray';

/** What a word among numbers stands for; `'missing'` is a value that is not there (None, null). */
export type WordMeaning = number | boolean | 'missing';

/** What a call around an array, or around one number of it, does to the values. */
export interface CallRule {
  /** What the positional arguments after the array stand for. */
  readonly rest?: readonly ('dtype' | 'shape')[];
  /** What its shape does: `reshape` gives the array that shape, `printed` says which shape it has. */
  readonly shape?: 'reshape' | 'printed';
  /** The dtype of its result, whatever the values were. */
  readonly dtype?: DType;
  /** The dtypes that it gives numbers written in the text, when none is declared. */
  readonly defaults?: { readonly float: DType; readonly int: DType };
  /** True when `defaults` hold for arrays that already have a dtype of 64 bits too. */
  readonly narrows?: boolean;
  /** A result of lower rank gets leading axes of size 1. */
  readonly minimumRank?: number;
}

export interface Holder {
  readonly open: string;
  readonly key: string;
  readonly close: string;
  readonly call: string;
}

/**
 * One way in which arrays are written, as data: the scanner and the reader work from the lists of all forms and know none
 * of them. A new form is one file in forms/ and one entry in forms/index.ts.
 */
export interface Form {
  readonly id: string;
  /** How a person calls it. */
  readonly title: string;
  /** Texts of this form; a test reads each of them. */
  readonly examples: readonly string[];
  /** Calls that stand around an array or a number, by the callee as it is written. */
  readonly calls?: Readonly<Record<string, CallRule>>;
  /** Words that stand for a value. */
  readonly words?: Readonly<Record<string, WordMeaning>>;
  /** Characters that mean the same as an ASCII character. */
  readonly characters?: Readonly<Record<string, string>>;
  /**
   * Printed objects that hold an array under a key, `<tf.Tensor: shape=(2,), dtype=float32, numpy=array(...)>`. Their
   * shape and dtype mean what they mean in `call`.
   */
  readonly holders?: readonly Holder[];
}

/** The same rules under several module names; `''` stands for a name imported by itself. */
export function under(
  modules: readonly string[],
  rules: Readonly<Record<string, CallRule>>,
): Readonly<Record<string, CallRule>> {
  return Object.fromEntries(
    modules.flatMap((module) =>
      Object.entries(rules).map(([name, rule]) => [module === '' ? name : `${module}.${name}`, rule]),
    ),
  );
}

import type { DType, NDArray } from '../array/ndarray';
import { floatFormats, type FloatDType } from './floatFormats';
import { floatWords } from './floatWords';
import { formatNumber } from './formatNumber';
import { layoutArray, visitShown } from './layoutArray';

export interface FormatArrayOptions {
  /** Most digits after the point, as `np.set_printoptions(precision=8)`. */
  readonly precision?: number;
  /** `' '` as `print` writes, or `', '` as `repr` does. */
  readonly separator?: string;
  readonly lineWidth?: number;
  /**
   * Arrays with more values are shortened with `...`. Never by default: what is copied must be whole. NumPy's is 1000.
   */
  readonly threshold?: number;
  /** How many items a shortened axis keeps at each end. */
  readonly edgeItems?: number;
}

const isFloat = (dtype: DType): dtype is FloatDType => dtype in floatFormats;

/**
 * An array as NumPy prints it: `[0.00333333 0.28666667 0.43       0.5       ]`. A scalar is printed as its number, an
 * array without values as `[]`.
 *
 * Source: NumPy 2.4 `str(array)`, and `np.array2string` for the options.
 */
export function formatArray(array: NDArray, options: FormatArrayOptions = {}): string {
  const { precision = 8, separator = ' ', lineWidth = 75, threshold = Infinity, edgeItems = 3 } = options;
  const { data, shape, dtype } = array;
  if (shape.length === 0) return formatScalar(data[0] ?? NaN, dtype);
  if (data.length === 0) return '[]';
  const edges = data.length > threshold ? edgeItems : undefined;
  const shown: number[] = [];
  visitShown(shape, edges, (position) => shown.push(data[position] ?? NaN));
  const words = isFloat(dtype) ? floatWords(shown, dtype, precision) : wholeWords(shown, dtype);
  return layoutArray(shape, words, { separator, lineWidth, edgeItems: edges });
}

function formatScalar(value: number, dtype: DType): string {
  return isFloat(dtype) ? formatNumber(value, dtype) : wholeText(value, dtype);
}

function wholeText(value: number, dtype: DType): string {
  return dtype === 'bool' ? (value === 0 ? 'False' : 'True') : String(value);
}

function wholeWords(values: readonly number[], dtype: DType): string[] {
  const texts = values.map((value) => wholeText(value, dtype));
  // NumPy gives every bool the width of "False".
  const width = dtype === 'bool' ? 5 : texts.reduce((most, text) => Math.max(most, text.length), 0);
  return texts.map((text) => text.padStart(width));
}

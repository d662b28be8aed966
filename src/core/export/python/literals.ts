import type { NDArray } from '../../array/ndarray';
import type { ParamSpec, ParamValue } from '../../catalogue/definition';
import { findDefinition } from '../../catalogue/registry';
import { formatNumber } from '../../format/formatNumber';
import { formatShape } from '../../format/formatShape';
import { layoutArray } from '../../format/layoutArray';

const lineWidth = 100;

/** A float as Python writes it, always with a point or an exponent: `2.0`. NaN and infinities come from NumPy. */
export function floatLiteral(value: number, precision: 'float32' | 'float64' = 'float64'): string {
  const text = formatNumber(value, precision);
  return /nan|inf/.test(text) ? text.replace(/nan|inf/, 'np.$&') : text;
}

/** A whole number without a point where there is one to write, any other number as a float. */
export function numberLiteral(value: number): string {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : floatLiteral(value);
}

export function textLiteral(text: string): string {
  return JSON.stringify(text);
}

/**
 * A parameter's value as its library takes it: numbers as floats where the library asks for floats (torchmetrics refuses
 * `threshold=1`), a function of the catalogue by its name.
 */
export function paramLiteral(value: ParamValue, spec: ParamSpec | undefined): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return findDefinition(value)?.id === value ? value : textLiteral(value);
  const isFloat = spec?.type === 'number';
  const listed = isFloat ? (item: number): string => floatLiteral(item) : numberLiteral;
  if (typeof value === 'object') return `[${value.map(listed).join(', ')}]`;
  // `thresholds` is a count or a list of floats.
  return isFloat && spec.several !== true ? floatLiteral(value) : numberLiteral(value);
}

/** An array's values as nested Python lists, each value written by `word`; lines are wrapped and aligned. */
export function listLiteral({ data, shape }: NDArray, word: (value: number) => string): string {
  if (shape.length === 0) return word(data[0] ?? NaN);
  if (data.length === 0) return `np.zeros(${formatShape(shape)})`;
  return layoutArray(shape, Array.from(data, word), { separator: ', ', lineWidth, edgeItems: undefined }).replaceAll(
    /\n{2,}/g,
    '\n',
  );
}

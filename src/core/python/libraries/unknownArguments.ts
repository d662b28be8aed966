import { sizeOf } from '../../array/ndarray';
import { defaultDtypes } from '../arrays/defaultDtypes';
import { mostValues } from '../arrays/limits';
import { isFloat } from '../../text/read/castTo';
import { PythonError } from '../calls/pythonError';
import type { UnknownArray } from '../values/arrayTypes';
import { firstUnknown } from '../values/firstUnknown';
import { arrayValue, unknown } from '../values/make';
import { NotKnown } from '../values/notKnown';
import type { Unknown, Value } from '../values/value';

export interface UnknownOptions {
  /** The values of the arguments decide about the shape of the result. */
  readonly shapeFromValues?: boolean;
  /** A single whole number is a number as any other here, and no size or axis. */
  readonly singleNumbers?: boolean;
}

/**
 * What `run` gives for these arguments, or an unknown value where one of them is not known. The shape and the dtype of an
 * unknown array are those that `run` gives for an array of ones in its place, unless the values decide about them.
 */
export function orUnknown(
  bound: Readonly<Record<string, Value>>,
  { shapeFromValues = false, singleNumbers = false }: UnknownOptions,
  run: (known: Readonly<Record<string, Value>>) => Value,
): Value {
  const missing = firstUnknown(Object.values(bound));
  if (missing === undefined) return run(bound);
  if (shapeFromValues) return unknown(missing.because);
  const stand = Object.fromEntries(Object.entries(bound).map(([name, value]) => [name, standIn(value, singleNumbers)]));
  if (firstUnknown(Object.values(stand)) !== undefined) return unknown(missing.because);
  const keepsDtype = Object.values(bound).every(hasDtype);
  try {
    return withoutValues(run(stand), missing, keepsDtype);
  } catch (error) {
    if (error instanceof NotKnown || error instanceof PythonError) return unknown(missing.because);
    throw error;
  }
}

/** The value with arrays of ones for the arrays in it that are not known. */
function standIn(value: Value, singleNumbers: boolean): Value {
  if (value.kind === 'unknown' && value.array !== undefined) return onesFor(value.array, singleNumbers) ?? value;
  if (value.kind === 'list' || value.kind === 'tuple') {
    return { ...value, items: value.items.map((item) => standIn(item, singleNumbers)) };
  }
  return value;
}

/**
 * An array of ones of the shape that is known of an array; undefined where a size is not known, and for a single whole number
 * that may stand for a size or an axis.
 */
function onesFor({ shape, dtype, framework }: UnknownArray, singleNumbers: boolean): Value | undefined {
  const sizes = shape?.filter((size) => size !== null);
  if (shape === undefined || sizes?.length !== shape.length || sizeOf(sizes) > mostValues) return undefined;
  if (!singleNumbers && shape.length === 0 && !(dtype !== undefined && isFloat(dtype))) return undefined;
  const data = new Float64Array(sizeOf(sizes)).fill(1);
  return arrayValue({ data, shape: sizes, dtype: dtype ?? defaultDtypes[framework].float }, framework);
}

function hasDtype(value: Value): boolean {
  if (value.kind === 'unknown') return value.array?.dtype !== undefined;
  return value.kind === 'list' || value.kind === 'tuple' ? value.items.every(hasDtype) : true;
}

/** What stays known of a result when the values that it was made from are not: its shape, and its dtype. */
function withoutValues(value: Value, { because }: Unknown, keepsDtype: boolean): Value {
  if (value.kind === 'array') {
    const { shape, dtype } = value.array;
    return unknown(because, { framework: value.framework, shape, ...(keepsDtype && { dtype }) });
  }
  if (value.kind !== 'tuple' && value.kind !== 'list') return unknown(because);
  const items = value.items.map((item) => withoutValues(item, { kind: 'unknown', because }, keepsDtype));
  return { ...value, items };
}

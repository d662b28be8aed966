import { dtypes, ndarray } from '../../src/core/array/ndarray';
import type { DType, NDArray, Nested } from '../../src/core/array/ndarray';

/**
 * An array of nested lists, its values rounded to float32 when that is the dtype; a number becomes shape [].
 *
 * Throws on ragged lists: golden inputs are arrays.
 */
export function nestedToArray(nested: Nested, dtype: string): NDArray {
  const shape: number[] = [];
  for (let level: Nested | undefined = nested; Array.isArray(level); level = (level as readonly Nested[])[0])
    shape.push(level.length);
  const values: number[] = [];
  collect(nested, shape, 0, values);
  const known = dtypes.find((name): name is DType => name === dtype);
  if (known === undefined) throw new RangeError(`unknown dtype ${dtype}`);
  return ndarray(
    known === 'float32' ? Float64Array.from(Float32Array.from(values)) : Float64Array.from(values),
    shape,
    known,
  );
}

function collect(nested: Nested, shape: readonly number[], axis: number, values: number[]): void {
  if (typeof nested === 'number') {
    if (axis !== shape.length) throw new RangeError(`a number where a list of ${String(shape[axis])} is expected`);
    values.push(nested);
    return;
  }
  if (nested.length !== shape[axis])
    throw new RangeError(`ragged: ${String(nested.length)} items where ${String(shape[axis])} are expected`);
  for (const item of nested) collect(item, shape, axis + 1, values);
}

/** The numbers of nested lists in order. */
export function flatten(nested: Nested): number[] {
  return typeof nested === 'number' ? [nested] : nested.flatMap(flatten);
}

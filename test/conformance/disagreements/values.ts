import { ndarray, toNested } from '../../../src/core/array/ndarray';
import type { DType, NDArray } from '../../../src/core/array/ndarray';
import type { ParamValue } from '../../../src/core/catalogue/definition';
import type { Inputs } from '../../../src/core/compute/types';
import type { GoldenValue } from '../goldenRecord';

/** An array or number of Python. */
export interface Tensor {
  readonly kind: 'tensor';
  readonly array: NDArray;
  /** A number of Python's own, which takes the precision of the array beside it. */
  readonly weak: boolean;
  /** What `keras.ops.sigmoid` or `softmax` made it from: TensorFlow keeps that with the tensor. */
  readonly logits?: NDArray;
}

/** A class of the catalogue with its arguments: a loss or metric that waits for arrays. */
export interface Instance {
  readonly kind: 'instance';
  readonly function: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** Arrays that the class was constructed with. */
  readonly inputs: Inputs;
}

/** What an expression stands for. */
export type Value =
  | Tensor
  | Instance
  | string
  | boolean
  | null
  | readonly Value[]
  /** Something of a library by its dotted name: a module, function, class or constant. */
  | { readonly kind: 'library'; readonly path: string }
  /** A method that waits for its call. */
  | { readonly kind: 'method'; readonly of: Tensor; readonly name: string }
  /** Values by name: a dict or a named tuple. */
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Value>> };

/** A call that these readers do not know, or one with arguments that do not fit. */
export class UnknownCall extends Error {}

/** The tool has refused the arrays, as a library raises an exception. */
export class Refused extends Error {}

export const isSequence = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export function isKind<K extends 'tensor' | 'instance' | 'library' | 'method' | 'fields'>(
  value: Value | undefined,
  kind: K,
): value is Extract<Value, { readonly kind: K }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

export const tensor = (array: NDArray): Tensor => ({ kind: 'tensor', array, weak: false });

/** A number as Python writes it. */
export function pythonNumber(value: number, dtype: DType = 'float64'): Tensor {
  return { kind: 'tensor', array: ndarray(Float64Array.of(value), [], dtype), weak: true };
}

/** The value as golden records write it: nested lists, named values, texts. */
export function goldenOf(value: Value): GoldenValue {
  if (isSequence(value)) return value.map(goldenOf);
  if (isKind(value, 'tensor')) return toNested(value.array);
  if (isKind(value, 'fields')) {
    return Object.fromEntries(Object.entries(value.fields).map(([name, field]) => [name, goldenOf(field)]));
  }
  if (typeof value === 'object' && value !== null)
    throw new UnknownCall(`a value is expected, not something that waits for a call: ${value.kind}`);
  return value;
}

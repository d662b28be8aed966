import type { NDArray } from '../../array/ndarray';
import type { Framework, UnknownArray } from './arrayTypes';
import { reason, type Reason, type ReasonCode } from './reason';
import { NotKnown } from './notKnown';
import type {
  ArrayValue,
  BoolValue,
  EllipsisValue,
  FloatValue,
  IntValue,
  IteratorValue,
  ListValue,
  NoneValue,
  StrValue,
  TupleValue,
  Unknown,
  Value,
} from './value';

export const none: NoneValue = { kind: 'none' };
export const ellipsis: EllipsisValue = { kind: 'ellipsis' };
export const notImplemented: Value = { kind: 'notImplemented' };

export const bool = (value: boolean): BoolValue => ({ kind: 'bool', value });
export const float = (value: number): FloatValue => ({ kind: 'float', value });
export const str = (value: string): StrValue => ({ kind: 'str', value });
export const list = (items: Value[]): ListValue => ({ kind: 'list', items });
export const tuple = (items: readonly Value[]): TupleValue => ({ kind: 'tuple', items });

/** Throws NotKnown beyond 2^53, where whole numbers are not held exactly. */
export function int(value: number): IntValue {
  if (!Number.isSafeInteger(value)) throw new NotKnown(reason('precision'));
  return { kind: 'int', value: value === 0 ? 0 : value };
}

export function arrayValue(array: NDArray, framework: Framework): ArrayValue {
  return { kind: 'array', array, framework };
}

/** A scalar of NumPy, such as `np.float32(0.5)` or what `np.sum(x)` returns. */
export function numpyScalar(array: NDArray): ArrayValue {
  return { kind: 'array', array, framework: 'numpy', scalar: true };
}

/** What is passed once: `zip`, `map`, a generator. */
export function iterator(typeName: string, items: readonly Value[]): IteratorValue {
  return { kind: 'iterator', typeName, items, next: 0 };
}

export function unknown(because: Reason, array?: UnknownArray): Unknown {
  return array === undefined ? { kind: 'unknown', because } : { kind: 'unknown', because, array };
}

export function unknownBecause(code: ReasonCode, params: Reason['params'] = {}): Unknown {
  return unknown(reason(code, params));
}

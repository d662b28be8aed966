import { toNested, type Nested } from '../../array/ndarray';
import { unknownOf } from '../values/firstUnknown';
import type { Value } from '../values/value';

/** A value as far as it can be compared with what a text states: numbers, `None`, truth, and lists of them. */
export type Comparable = number | boolean | null | readonly Comparable[];

/** The numbers of a value; undefined when it is not known, or is nothing that people state as numbers. */
export function comparable(value: Value): Comparable | undefined {
  if (unknownOf(value) !== undefined) return undefined;
  switch (value.kind) {
    case 'none':
      return null;
    case 'bool':
    case 'int':
    case 'float':
      return value.value;
    case 'array':
      return ofArray(toNested(value.array), value.array.dtype === 'bool');
    case 'list':
    case 'tuple':
      return all(value.items.map(comparable));
    default:
      return undefined;
  }
}

function ofArray(nested: Nested, isBool: boolean): Comparable {
  if (typeof nested !== 'number') return nested.map((each) => ofArray(each, isBool));
  return isBool ? nested !== 0 : nested;
}

function all(items: readonly (Comparable | undefined)[]): Comparable | undefined {
  return items.includes(undefined) ? undefined : (items as readonly Comparable[]);
}

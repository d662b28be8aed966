import { PythonError } from '../calls/pythonError';
import { positional } from '../calls/arguments';
import { unknownOf } from '../values/firstUnknown';
import { int, str, tuple } from '../values/make';
import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';
import { setOrder } from '../values/setOrder';
import { typeName } from '../values/typeName';
import type { DictViewValue, RangeValue, Value } from '../values/value';
import { findMember } from './attributes/classMembers';
import type { Program } from './program';

/** How many numbers a range has. */
export function lengthOfRange({ start, stop, step }: RangeValue): number {
  return Math.max(0, Math.ceil((stop - start) / step));
}

/** Refuses what would have too many values. */
export function checkSize(length: number, program: Program): void {
  const { size } = program.limits;
  if (length > size) throw new NotKnown(reason('limit-size', { limit: size }));
}

function rangeItems(range: RangeValue, program: Program): Value[] {
  const length = lengthOfRange(range);
  checkSize(length, program);
  return Array.from({ length }, (_, i) => int(range.start + i * range.step));
}

export function viewItems({ of, dict }: DictViewValue): Value[] {
  const missing = unknownOf(dict);
  if (missing !== undefined) throw new NotKnown(missing.because);
  return Array.from(dict.entries.values(), ({ key, value }) => {
    if (of === 'items') return tuple([key, value]);
    return of === 'keys' ? key : value;
  });
}

/**
 * What `for` takes from a value, all at once; an iterator is at its end then. Throws NotKnown where the items or their
 * order are not known, a TypeError for what cannot be gone over.
 */
export function itemsOf(value: Value, program: Program): readonly Value[] {
  const missing = unknownOf(value);
  if (missing !== undefined && missing.array === undefined) throw new NotKnown(missing.because);
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return value.items;
    case 'str':
      return Array.from(value.value, str);
    case 'bytes':
      return Array.from(value.value, (each) => int(each.charCodeAt(0)));
    case 'dict':
      return Array.from(value.entries.values(), ({ key }) => key);
    case 'set':
      return setOrder(value);
    case 'dictView':
      return viewItems(value);
    case 'range':
      return rangeItems(value, program);
    case 'iterator': {
      const rest = value.items.slice(value.next);
      value.next = value.items.length;
      return rest;
    }
    case 'array':
    case 'unknown':
      return program.arrays.items(value);
    case 'object': {
      if (findMember(value.class, '__iter__') !== undefined) {
        return itemsOf(program.call(program.attribute(value, '__iter__'), positional()), program);
      }
      throw notIterable(value);
    }
    default:
      throw notIterable(value);
  }
}

function notIterable(value: Value): PythonError {
  return new PythonError('TypeError', `'${typeName(value)}' object is not iterable`);
}

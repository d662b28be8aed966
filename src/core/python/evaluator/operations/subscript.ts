import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { integerOf, optional } from '../../calls/convert';
import { keyError } from '../../calls/keyError';
import { PythonError } from '../../calls/pythonError';
import { unknownOf } from '../../values/firstUnknown';
import { hashKey } from '../../values/hashKey';
import { int, list, str, unknown } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { typeName } from '../../values/typeName';
import type { ListValue, RangeValue, SliceValue, TupleValue, Value } from '../../values/value';
import { setEntry } from '../attributes/dictMethods';
import { findMember } from '../attributes/classMembers';
import { lengthOfRange } from '../items';

/** The places that a slice takes of a sequence. */
export function slicePlaces({ start, stop, step }: SliceValue, length: number): number[] {
  const stride = optional(step, integerOf) ?? 1;
  if (stride === 0) throw new PythonError('ValueError', 'slice step cannot be zero');
  const [lowest, highest] = stride > 0 ? [0, length] : [-1, length - 1];
  const bound = (value: Value, otherwise: number): number => {
    const given = optional(value, integerOf);
    if (given === undefined) return otherwise;
    return Math.min(Math.max(given < 0 ? given + length : given, lowest), highest);
  };
  const from = bound(start, stride > 0 ? 0 : length - 1);
  const to = bound(stop, stride > 0 ? length : -1);
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / stride)) }, (_, i) => from + i * stride);
}

function placeOf(index: Value, length: number, sequence: Value): number {
  if (index.kind === 'float' || index.kind === 'str' || index.kind === 'tuple' || index.kind === 'list') {
    const name = sequence.kind === 'str' ? 'string' : typeName(sequence);
    throw new PythonError('TypeError', `${name} indices must be integers or slices, not ${typeName(index)}`);
  }
  const given = integerOf(index);
  const place = given < 0 ? given + length : given;
  if (place >= 0 && place < length) return place;
  throw new PythonError('IndexError', `${sequence.kind === 'str' ? 'string' : typeName(sequence)} index out of range`);
}

function ofItems(sequence: ListValue | TupleValue, index: Value): Value {
  const { items } = sequence;
  if (index.kind !== 'slice') return items[placeOf(index, items.length, sequence)] ?? list([]);
  const taken = slicePlaces(index, items.length).flatMap((place) => items[place] ?? []);
  if (sequence.kind === 'list') return list(taken);
  return sequence.form === undefined
    ? { kind: 'tuple', items: taken }
    : { kind: 'tuple', items: taken, form: sequence.form };
}

function ofText(text: string, index: Value, value: Value): Value {
  const characters = Array.from(text);
  if (index.kind !== 'slice') return str(characters[placeOf(index, characters.length, value)] ?? '');
  return str(
    slicePlaces(index, characters.length)
      .map((place) => characters[place])
      .join(''),
  );
}

function ofRange(range: RangeValue, index: Value): Value {
  const length = lengthOfRange(range);
  const at = (place: number): number => range.start + place * range.step;
  if (index.kind !== 'slice') return int(at(placeOf(index, length, range)));
  const stride = optional(index.step, integerOf) ?? 1;
  const places = slicePlaces(index, length);
  const [first = 0] = places;
  return { kind: 'range', start: at(first), stop: at(first + places.length * stride), step: range.step * stride };
}

/** `value[index]`; several indices come as a tuple. */
export function getItem(value: Value, index: Value, caller: Caller): Value {
  const missing = unknownOf(value);
  if (value.kind === 'array' && missing === undefined) return caller.arrays.getItem(value, index, caller);
  if (missing?.array !== undefined) return caller.arrays.getItem(missing, index, caller);
  if (missing !== undefined) return missing;
  const unknownIndex = unknownOf(index);
  if (unknownIndex !== undefined) return unknown(unknownIndex.because);
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return ofItems(value, index);
    case 'str':
      return ofText(value.value, index, value);
    case 'range':
      return ofRange(value, index);
    case 'dict': {
      const entry = value.entries.get(hashKey(index));
      if (entry === undefined) throw keyError(index, caller);
      return entry.value;
    }
    case 'object':
      if (findMember(value.class, '__getitem__') === undefined) break;
      return caller.call(caller.attribute(value, '__getitem__'), positional(index));
    default:
  }
  throw new PythonError('TypeError', `'${typeName(value)}' object is not subscriptable`);
}

function setListItems(target: ListValue, index: Value, value: Value, caller: Caller): void {
  if (index.kind !== 'slice') {
    target.items[placeOf(index, target.items.length, target)] = value;
    return;
  }
  const places = slicePlaces(index, target.items.length);
  const items = [...caller.items(value)];
  if ((optional(index.step, integerOf) ?? 1) === 1) {
    const start = places[0] ?? slicePlaces({ ...index, stop: int(target.items.length) }, target.items.length)[0];
    target.items.splice(start ?? target.items.length, places.length, ...items);
    return;
  }
  if (items.length !== places.length) {
    throw new PythonError(
      'ValueError',
      `attempt to assign sequence of size ${String(items.length)} to extended slice of size ${String(places.length)}`,
    );
  }
  places.forEach((place, i) => (target.items[place] = items[i] ?? value));
}

/** `target[index] = value`. Throws NotKnown where it is not known what changes. */
export function setItem(target: Value, index: Value, value: Value, caller: Caller): void {
  const missing = unknownOf(target) ?? unknownOf(index);
  if (missing !== undefined) throw new NotKnown(missing.because);
  caller.changed();
  switch (target.kind) {
    case 'array':
      caller.arrays.setItem(target, index, value, caller);
      return;
    case 'list':
      setListItems(target, index, value, caller);
      return;
    case 'dict':
      setEntry(target, index, value);
      return;
    case 'object':
      if (findMember(target.class, '__setitem__') === undefined) break;
      caller.call(caller.attribute(target, '__setitem__'), positional(index, value));
      return;
    default:
  }
  throw new PythonError('TypeError', `'${typeName(target)}' object does not support item assignment`);
}

/** `del target[index]`. */
export function deleteItem(target: Value, index: Value, caller: Caller): void {
  const missing = unknownOf(target) ?? unknownOf(index);
  if (missing !== undefined) throw new NotKnown(missing.because);
  caller.changed();
  if (target.kind === 'dict') {
    if (!target.entries.delete(hashKey(index))) throw keyError(index, caller);
    return;
  }
  if (target.kind !== 'list') {
    throw new PythonError('TypeError', `'${typeName(target)}' object doesn't support item deletion`);
  }
  const { length } = target.items;
  const places = new Set(index.kind === 'slice' ? slicePlaces(index, length) : [placeOf(index, length, target)]);
  target.items.splice(0, length, ...target.items.filter((_, place) => !places.has(place)));
}

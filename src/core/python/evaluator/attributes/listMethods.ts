import type { Caller } from '../../calls/caller';
import { flagOf, integerOf, optional } from '../../calls/convert';
import { PythonError } from '../../calls/pythonError';
import { int, list, none } from '../../values/make';
import type { ListValue, Value } from '../../values/value';
import { isEqual } from '../operations/compare';
import { sortedItems } from '../operations/sort';
import { methodsOf, methodTable } from './methods';

const method = methodsOf('list');

/** The place of the first item that is equal; -1 when there is none. */
export function placeOf(items: readonly Value[], wanted: Value, caller: Caller): number {
  return items.findIndex((item) => item === wanted || isEqual(item, wanted, caller));
}

function popped(self: ListValue, index: number): Value {
  if (self.items.length === 0) throw new PythonError('IndexError', 'pop from empty list');
  const place = index < 0 ? index + self.items.length : index;
  if (place < 0 || place >= self.items.length) throw new PythonError('IndexError', 'pop index out of range');
  return self.items.splice(place, 1)[0] ?? none;
}

export const listMethods = methodTable(
  method('append', '(object, /)', (self, { object }, caller) => {
    self.items.push(object);
    caller.changed();
    return none;
  }),
  method('extend', '(iterable, /)', (self, { iterable }, caller) => {
    for (const item of [...caller.items(iterable)]) self.items.push(item);
    caller.changed();
    return none;
  }),
  method('insert', '(index, object, /)', (self, { index, object }, caller) => {
    self.items.splice(integerOf(index), 0, object);
    caller.changed();
    return none;
  }),
  method('pop', '(index=-1, /)', (self, { index }, caller) => {
    const item = popped(self, integerOf(index));
    caller.changed();
    return item;
  }),
  method('remove', '(value, /)', (self, { value }, caller) => {
    const place = placeOf(self.items, value, caller);
    if (place < 0) throw new PythonError('ValueError', 'list.remove(x): x not in list');
    self.items.splice(place, 1);
    caller.changed();
    return none;
  }),
  method('clear', '()', (self, _, caller) => {
    self.items.length = 0;
    caller.changed();
    return none;
  }),
  method('reverse', '()', (self, _, caller) => {
    self.items.reverse();
    caller.changed();
    return none;
  }),
  method('sort', '(*, key=None, reverse=False)', (self, { key, reverse }, caller) => {
    const sorted = sortedItems(
      self.items,
      optional(key, (given) => given),
      flagOf(reverse),
      caller,
    );
    self.items.splice(0, self.items.length, ...sorted);
    caller.changed();
    return none;
  }),
  method('copy', '()', (self) => list([...self.items])),
  method('index', '(value, start=0, /)', (self, { value, start }, caller) => {
    const from = integerOf(start);
    const place = placeOf(self.items.slice(from), value, caller);
    if (place < 0) throw new PythonError('ValueError', `${caller.repr(value)} is not in list`);
    return int(place + from);
  }),
  method('count', '(value, /)', (self, { value }, caller) =>
    int(self.items.filter((item) => item === value || isEqual(item, value, caller)).length),
  ),
);

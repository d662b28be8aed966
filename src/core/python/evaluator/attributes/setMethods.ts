import type { Caller } from '../../calls/caller';
import { keyError } from '../../calls/keyError';
import { hashKey } from '../../values/hashKey';
import { bool, none } from '../../values/make';
import type { SetValue, Value } from '../../values/value';
import { methodsOf, methodTable } from './methods';

const method = methodsOf('set');

/** The members of a set, or of anything that can be gone over. */
export function membersOf(value: Value, caller: Caller): Map<string, Value> {
  if (value.kind === 'set') return value.members;
  return new Map(caller.items(value).map((item) => [hashKey(item), item]));
}

const setOf = (members: Iterable<[string, Value]>): SetValue => ({ kind: 'set', members: new Map(members) });

/** The members that are, or are not, among those of all the others. */
function kept(self: SetValue, others: Value, inside: boolean, caller: Caller): SetValue {
  const all = caller.items(others).map((other) => membersOf(other, caller));
  return setOf(
    [...self.members].filter(([hash]) =>
      inside ? all.every((each) => each.has(hash)) : !all.some((each) => each.has(hash)),
    ),
  );
}

export const setMethods = methodTable(
  method('add', '(item, /)', (self, { item }, caller) => {
    const hash = hashKey(item);
    if (!self.members.has(hash)) self.members.set(hash, item);
    caller.changed();
    return none;
  }),
  method('update', '(*others)', (self, { others }, caller) => {
    for (const other of caller.items(others)) {
      for (const [hash, item] of membersOf(other, caller)) self.members.set(hash, item);
    }
    caller.changed();
    return none;
  }),
  method('discard', '(item, /)', (self, { item }, caller) => {
    self.members.delete(hashKey(item));
    caller.changed();
    return none;
  }),
  method('remove', '(item, /)', (self, { item }, caller) => {
    if (!self.members.delete(hashKey(item))) throw keyError(item, caller);
    caller.changed();
    return none;
  }),
  method('clear', '()', (self, _, caller) => {
    self.members.clear();
    caller.changed();
    return none;
  }),
  method('copy', '()', (self) => setOf(self.members)),
  method('union', '(*others)', (self, { others }, caller) =>
    setOf(
      [self.members, ...caller.items(others).map((other) => membersOf(other, caller))].flatMap((each) => [...each]),
    ),
  ),
  method('intersection', '(*others)', (self, { others }, caller) => kept(self, others, true, caller)),
  method('difference', '(*others)', (self, { others }, caller) => kept(self, others, false, caller)),
  method('issubset', '(other, /)', (self, { other }, caller) => {
    const members = membersOf(other, caller);
    return bool([...self.members.keys()].every((hash) => members.has(hash)));
  }),
  method('issuperset', '(other, /)', (self, { other }, caller) =>
    bool([...membersOf(other, caller).keys()].every((hash) => self.members.has(hash))),
  ),
);

import type { Caller } from '../../calls/caller';
import { keyError } from '../../calls/keyError';
import { PythonError } from '../../calls/pythonError';
import { hashKey } from '../../values/hashKey';
import { none, str, tuple } from '../../values/make';
import type { DictValue, Value } from '../../values/value';
import { methodsOf, methodTable } from './methods';

const method = methodsOf('dict');

export function setEntry(dict: DictValue, key: Value, value: Value): void {
  const hash = hashKey(key);
  const entry = dict.entries.get(hash);
  if (entry === undefined) dict.entries.set(hash, { key, value });
  else entry.value = value;
}

/** Takes over the entries of a dict, or of a list of pairs. */
export function updateDict(dict: DictValue, others: Value, caller: Caller): void {
  if (others.kind === 'dict') {
    for (const { key, value } of others.entries.values()) setEntry(dict, key, value);
    return;
  }
  for (const pair of caller.items(others)) {
    const [key, value] = caller.items(pair);
    if (key === undefined || value === undefined) {
      throw new PythonError('ValueError', 'dictionary update sequence element has another length; 2 is required');
    }
    setEntry(dict, key, value);
  }
}

export const dictMethods = methodTable(
  method(
    'get',
    '(key, default=None, /)',
    (self, given) => self.entries.get(hashKey(given.key))?.value ?? given.default,
  ),
  method('keys', '()', (dict) => ({ kind: 'dictView', of: 'keys', dict })),
  method('values', '()', (dict) => ({ kind: 'dictView', of: 'values', dict })),
  method('items', '()', (dict) => ({ kind: 'dictView', of: 'items', dict })),
  method('copy', '()', (self) => ({
    kind: 'dict',
    entries: new Map(Array.from(self.entries, ([hash, entry]) => [hash, { ...entry }])),
  })),
  method('clear', '()', (self, _, caller) => {
    self.entries.clear();
    caller.changed();
    return none;
  }),
  method('pop', '(key, *default)', (self, given, caller) => {
    const hash = hashKey(given.key);
    const entry = self.entries.get(hash);
    self.entries.delete(hash);
    caller.changed();
    const found = entry?.value ?? caller.items(given.default)[0];
    if (found === undefined) throw keyError(given.key, caller);
    return found;
  }),
  method('popitem', '()', (self, _, caller) => {
    const last = [...self.entries].at(-1);
    if (last === undefined) throw new PythonError('KeyError', "'popitem(): dictionary is empty'");
    self.entries.delete(last[0]);
    caller.changed();
    return tuple([last[1].key, last[1].value]);
  }),
  method('setdefault', '(key, default=None, /)', (self, given, caller) => {
    const found = self.entries.get(hashKey(given.key));
    if (found !== undefined) return found.value;
    setEntry(self, given.key, given.default);
    caller.changed();
    return given.default;
  }),
  method('update', '(*others, **kwargs)', (self, { others, kwargs }, caller) => {
    for (const other of caller.items(others)) updateDict(self, other, caller);
    if (kwargs.kind === 'dict') {
      for (const { key, value } of kwargs.entries.values()) setEntry(self, str(caller.str(key)), value);
    }
    caller.changed();
    return none;
  }),
);

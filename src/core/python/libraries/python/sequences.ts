import { integerOf, textOf } from '../../calls/convert';
import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { native } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { mostValues } from '../../arrays/limits';
import { bool, int, iterator, list, none, tuple } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import { typeName } from '../../values/typeName';
import type { Value } from '../../values/value';
import { shapeValue } from '../shapeValue';
import type { Entries } from '../define';

function lengthOf(value: Value): Value {
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return int(value.items.length);
    case 'str':
      return int(Array.from(value.value).length);
    case 'bytes':
      return int(value.value.length);
    case 'dict':
      return int(value.entries.size);
    case 'dictView':
      return int(value.dict.entries.size);
    case 'set':
      return int(value.members.size);
    case 'range':
      return int(Math.max(0, Math.ceil((value.stop - value.start) / value.step)));
    case 'array':
      if (value.array.shape[0] === undefined) throw new PythonError('TypeError', 'len() of unsized object');
      return int(value.array.shape[0]);
    default:
      throw new PythonError('TypeError', `object of type '${typeName(value)}' has no len()`);
  }
}

/** `len(x)`: also of an array whose values are not known, and of an object with `__len__`. */
const len = native(
  'builtins.len',
  '(obj)',
  ({ obj }, caller) => {
    if (obj.kind === 'object') return caller.call(caller.attribute(obj, '__len__'), positional());
    if (obj.kind !== 'unknown') return lengthOf(obj);
    const length = obj.array?.shape?.[0];
    if (length === undefined || length === null) throw new NotKnown(obj.because);
    return shapeValue([length]).items[0] ?? none;
  },
  { takesUnknown: true },
);

const range = native('builtins.range', '(start, stop=None, step=1)', ({ start, stop, step }) => {
  const [from, to] = stop.kind === 'none' ? [0, integerOf(start)] : [integerOf(start), integerOf(stop)];
  if (integerOf(step) === 0) throw new PythonError('ValueError', 'range() arg 3 must not be zero');
  return { kind: 'range', start: from, stop: to, step: integerOf(step) };
});

const parts = (value: Value): readonly Value[] => (value.kind === 'tuple' ? value.items : []);

/** The items of some iterables side by side, as many as the shortest has. */
function rowsOf(iterables: Value, caller: Caller): Value[][] {
  const columns = parts(iterables).map((each) => caller.items(each));
  const length = columns.length === 0 ? 0 : Math.min(...columns.map((column) => column.length));
  return Array.from({ length }, (_, at) => columns.map((column) => column[at] ?? none));
}

/** Stably in order by Python's `<`; descending keeps the order of equal items too. */
export function inOrder(items: readonly Value[], key: Value, reverse: boolean, caller: Caller): Value[] {
  const keyed = items.map((item) => ({ item, key: key.kind === 'none' ? item : caller.call(key, positional(item)) }));
  caller.countSteps(items.length);
  const isLess = (a: Value, b: Value): boolean => caller.isTrue(caller.binary('<', a, b));
  const compare = (a: Value, b: Value): number => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0);
  keyed.sort((a, b) => (reverse ? compare(b.key, a.key) : compare(a.key, b.key)));
  return keyed.map(({ item }) => item);
}

/** `max(items)` and `max(a, b, …)`: the first of equal ones. */
function best(name: 'max' | 'min', operator: '>' | '<') {
  return native(`builtins.${name}`, '(*args, key=None, default=None)', (given, caller) => {
    const args = parts(given.args);
    const items = args.length === 1 && args[0] !== undefined ? caller.items(args[0]) : args;
    const keyOf = (item: Value): Value => (given.key.kind === 'none' ? item : caller.call(given.key, positional(item)));
    const [first, ...others] = items;
    if (first === undefined) {
      if (given.default.kind !== 'none') return given.default;
      throw new PythonError('ValueError', `${name}() iterable argument is empty`);
    }
    return others.reduce(
      (found, item) => (caller.isTrue(caller.binary(operator, keyOf(item), keyOf(found))) ? item : found),
      first,
    );
  });
}

const quantified = (name: 'all' | 'any') =>
  native(`builtins.${name}`, '(iterable)', ({ iterable }, caller) => {
    const holds = (item: Value): boolean => caller.isTrue(item);
    const items = caller.items(iterable);
    return bool(name === 'all' ? items.every(holds) : items.some(holds));
  });

function checkCount(count: number): void {
  if (count > mostValues) throw new NotKnown(reason('limit-size', { limit: mostValues }));
}

/** Builtins on lists and whatever else can be gone through. */
export const sequences: Entries = [
  ['builtins.len', len],
  ['builtins.range', range],
  [
    'builtins.sum',
    native('builtins.sum', '(iterable, start=0)', ({ iterable, start }, caller) =>
      caller.items(iterable).reduce((total, item) => caller.binary('+', total, item), start),
    ),
  ],
  ['builtins.max', best('max', '>')],
  ['builtins.min', best('min', '<')],
  ['builtins.all', quantified('all')],
  ['builtins.any', quantified('any')],
  [
    'builtins.sorted',
    native('builtins.sorted', '(iterable, *, key=None, reverse=False)', ({ iterable, key, reverse }, caller) =>
      list(inOrder(caller.items(iterable), key, caller.isTrue(reverse), caller)),
    ),
  ],
  [
    'builtins.reversed',
    native('builtins.reversed', '(sequence)', ({ sequence }, caller) =>
      iterator('reversed', [...caller.items(sequence)].reverse()),
    ),
  ],
  [
    'builtins.zip',
    native(
      'builtins.zip',
      '(*iterables, strict=False)',
      ({ iterables }, caller) =>
        iterator(
          'zip',
          rowsOf(iterables, caller).map((row) => tuple(row)),
        ),
      { takesUnknown: true },
    ),
  ],
  [
    'builtins.enumerate',
    native('builtins.enumerate', '(iterable, start=0)', ({ iterable, start }, caller) => {
      const first = integerOf(start);
      return iterator(
        'enumerate',
        caller.items(iterable).map((item, at) => tuple([int(first + at), item])),
      );
    }),
  ],
  [
    'builtins.map',
    native('builtins.map', '(function, *iterables)', (given, caller) => {
      const rows = rowsOf(given.iterables, caller);
      checkCount(rows.length);
      return iterator(
        'map',
        rows.map((row) => caller.call(given.function, positional(...row))),
      );
    }),
  ],
  [
    'builtins.filter',
    native('builtins.filter', '(function, iterable)', (given, caller) => {
      const keeps = (item: Value): boolean =>
        caller.isTrue(given.function.kind === 'none' ? item : caller.call(given.function, positional(item)));
      return iterator('filter', caller.items(given.iterable).filter(keeps));
    }),
  ],
  [
    'builtins.next',
    native('builtins.next', '(iterator, default=None)', (given) => {
      const from = given.iterator;
      if (from.kind !== 'iterator') throw new PythonError('TypeError', `'${typeName(from)}' object is not an iterator`);
      const item = from.items[from.next];
      if (item === undefined) throw new PythonError('StopIteration', '');
      from.next += 1;
      return item;
    }),
  ],
  [
    'builtins.iter',
    native('builtins.iter', '(iterable)', ({ iterable }, caller) =>
      iterable.kind === 'iterator' ? iterable : iterator('list_iterator', caller.items(iterable)),
    ),
  ],
  ['builtins.ord', native('builtins.ord', '(c)', ({ c }) => int(textOf(c).codePointAt(0) ?? 0))],
  [
    'builtins.chr',
    native('builtins.chr', '(i)', ({ i }) => ({ kind: 'str', value: String.fromCodePoint(integerOf(i)) })),
  ],
];

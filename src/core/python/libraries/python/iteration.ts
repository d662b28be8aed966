import { positional, type CallArguments } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { integerOf, optional } from '../../calls/convert';
import { native, nativeClass } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { mostValues } from '../../arrays/limits';
import { iterator, tuple } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import type { Entries } from '../define';

const partsOf = (value: Value): readonly Value[] => (value.kind === 'tuple' ? value.items : []);

function checkCount(count: number): void {
  if (!(count <= mostValues)) throw new NotKnown(reason('limit-size', { limit: mostValues }));
}

/** One of each, in every way, the last changing first. */
function productOf(pools: readonly (readonly Value[])[]): Value[][] {
  checkCount(pools.reduce((count, pool) => count * pool.length, 1));
  return pools.reduce<Value[][]>((rows, pool) => rows.flatMap((row) => pool.map((item) => [...row, item])), [[]]);
}

/** So many of the items in their order. */
function combinationsOf(items: readonly Value[], count: number, caller: Caller): Value[][] {
  caller.countSteps();
  if (count === 0) return [[]];
  return items.flatMap((item, at) =>
    combinationsOf(items.slice(at + 1), count - 1, caller).map((others) => [item, ...others]),
  );
}

/** So many of the items in every order. */
function permutationsOf(items: readonly Value[], count: number, caller: Caller): Value[][] {
  caller.countSteps();
  if (count === 0) return [[]];
  return items.flatMap((item, at) =>
    permutationsOf([...items.slice(0, at), ...items.slice(at + 1)], count - 1, caller).map((others) => [
      item,
      ...others,
    ]),
  );
}

const rows = (typeName: string, found: readonly (readonly Value[])[]): Value =>
  iterator(
    typeName,
    found.map((row) => tuple(row)),
  );

/** The total of the items up to each. */
function accumulated(items: readonly Value[], join: (total: Value, item: Value) => Value): Value[] {
  const totals: Value[] = [];
  for (const item of items) {
    const before = totals.at(-1);
    totals.push(before === undefined ? item : join(before, item));
  }
  return totals;
}

const chain = native('itertools.chain', '(*iterables)', ({ iterables }, caller) =>
  iterator(
    'itertools.chain',
    partsOf(iterables).flatMap((each) => caller.items(each)),
  ),
);

const chainOf = native('itertools.chain.from_iterable', '(iterable)', ({ iterable }, caller) =>
  iterator(
    'itertools.chain',
    caller.items(iterable).flatMap((each) => caller.items(each)),
  ),
);

const itertools: Entries = [
  ['itertools.chain', { ...chain, attributes: new Map([['from_iterable', chainOf]]) }],
  ['itertools.chain.from_iterable', chainOf],
  [
    'itertools.product',
    native('itertools.product', '(*iterables, repeat=1)', ({ iterables, repeat }, caller) => {
      const pools = partsOf(iterables).map((each) => caller.items(each));
      const times = integerOf(repeat);
      checkCount(times);
      return rows('itertools.product', productOf(Array.from({ length: times }, () => pools).flat()));
    }),
  ],
  [
    'itertools.combinations',
    native('itertools.combinations', '(iterable, r)', ({ iterable, r }, caller) =>
      rows('itertools.combinations', combinationsOf(caller.items(iterable), integerOf(r), caller)),
    ),
  ],
  [
    'itertools.permutations',
    native('itertools.permutations', '(iterable, r=None)', ({ iterable, r }, caller) => {
      const items = caller.items(iterable);
      return rows('itertools.permutations', permutationsOf(items, optional(r, integerOf) ?? items.length, caller));
    }),
  ],
  [
    'itertools.accumulate',
    native('itertools.accumulate', '(iterable, func=None)', ({ iterable, func }, caller) => {
      const join = (total: Value, item: Value): Value =>
        func.kind === 'none' ? caller.binary('+', total, item) : caller.call(func, positional(total, item));
      return iterator('itertools.accumulate', accumulated(caller.items(iterable), join));
    }),
  ],
];

const missing: Value = { kind: 'notImplemented' };

const reduce = native('functools.reduce', '(function, iterable, *initial)', (given, caller) => {
  const [start = missing] = partsOf(given.initial);
  const all = start === missing ? caller.items(given.iterable) : [start, ...caller.items(given.iterable)];
  const last = accumulated(all, (total, item) => caller.call(given.function, positional(total, item))).at(-1);
  if (last === undefined) throw new PythonError('TypeError', 'reduce() of empty iterable with no initial value');
  return last;
});

/** `functools.partial(f, 1, k=2)`: calls `f` with these arguments in front of others. */
const partial = nativeClass(
  'functools.partial',
  {},
  {
    construct: ({ positional: [called, ...first], keywords }) => {
      if (called === undefined) throw new PythonError('TypeError', "type 'partial' takes at least one argument");
      const together = (given: CallArguments): CallArguments => ({
        positional: [...first, ...given.positional],
        keywords: new Map([...keywords, ...given.keywords]),
      });
      return { kind: 'function', name: 'partial', call: (given, caller) => caller.call(called, together(given)) };
    },
  },
);

/** `itertools`, and the functions of `functools` that make values. */
export const iteration: Entries = [...itertools, ['functools.reduce', reduce], ['functools.partial', partial]];

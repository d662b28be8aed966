import { numberOf } from '../../calls/convert';
import { native, nativeClass } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import type { CallArguments } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { firstUnknown } from '../../values/firstUnknown';
import { handOrigin } from '../../values/handOrigin';
import { hashKey } from '../../values/hashKey';
import { bool, float, int, list, none, str, tuple, unknown } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import { typeName } from '../../values/typeName';
import type { ClassValue, DictValue, SetValue, Value } from '../../values/value';
import type { Entries } from '../define';

/** Converts the one argument of a type, or makes its empty value. */
type Convert = (value: Value | undefined, caller: Caller) => Value;

/** A type of Python whose call converts its argument. */
function type(name: string, convert: Convert): readonly [string, ClassValue] {
  const construct = (given: CallArguments, caller: Caller): Value => {
    const [value] = given.positional;
    const missing = value === undefined || name !== 'str' ? firstUnknown(given.positional) : undefined;
    if (missing !== undefined) return unknown(missing.because);
    if (given.positional.length > 1) throw new NotKnown(reason('not-here', { name: `${name} with several arguments` }));
    return convert(value, caller);
  };
  return [`builtins.${name}`, nativeClass(name, {}, { construct })];
}

function toInteger(value: Value | undefined): Value {
  if (value === undefined) return int(0);
  if (value.kind === 'str') {
    const text = value.value.trim().replaceAll('_', '');
    if (/^[+-]?\d+$/.test(text)) return int(Number(text));
    throw new PythonError('ValueError', `invalid literal for int() with base 10: '${value.value}'`);
  }
  const number = numberOf(value);
  if (Number.isNaN(number)) throw new PythonError('ValueError', 'cannot convert float NaN to integer');
  if (!Number.isFinite(number)) throw new PythonError('OverflowError', 'cannot convert float infinity to integer');
  return int(Math.trunc(number));
}

const specialFloats: Readonly<Record<string, number>> = { inf: Infinity, infinity: Infinity, nan: NaN };

function toFloat(value: Value | undefined): Value {
  if (value === undefined) return float(0);
  if (value.kind !== 'str') return handOrigin(float(numberOf(value)), value);
  const text = value.value.trim().toLowerCase();
  const special = specialFloats[text.replace(/^[+-]/, '')];
  if (special !== undefined) return float(text.startsWith('-') ? -special : special);
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(text)) return float(Number(text));
  throw new PythonError('ValueError', `could not convert string to float: '${value.value}'`);
}

function toDict(value: Value | undefined, keywords: ReadonlyMap<string, Value>, caller: Caller): DictValue {
  const made: DictValue = { kind: 'dict', entries: new Map() };
  const set = (key: Value, item: Value): void => void made.entries.set(hashKey(key), { key, value: item });
  if (value?.kind === 'dict') value.entries.forEach((entry) => set(entry.key, entry.value));
  else if (value !== undefined) {
    for (const pair of caller.items(value)) {
      const [key, item] = caller.items(pair);
      if (key === undefined || item === undefined) {
        throw new PythonError('ValueError', 'dictionary update sequence element #0 has length 1; 2 is required');
      }
      set(key, item);
    }
  }
  keywords.forEach((item, name) => set(str(name), item));
  return made;
}

function toSet(value: Value | undefined, caller: Caller): SetValue {
  const members = new Map<string, Value>();
  const items = value === undefined ? [] : caller.items(value);
  caller.countSteps(items.length);
  for (const item of items) members.set(hashKey(item), item);
  return { kind: 'set', members };
}

const dict: readonly [string, ClassValue] = [
  'builtins.dict',
  nativeClass('dict', {}, { construct: ({ positional, keywords }, caller) => toDict(positional[0], keywords, caller) }),
];

/** The types that `isinstance` and `type` tell apart, by the kind of a value. */
const kindTypes: Readonly<Partial<Record<Value['kind'], readonly string[]>>> = {
  bool: ['bool', 'int'],
  int: ['int'],
  float: ['float'],
  str: ['str'],
  bytes: ['bytes'],
  list: ['list'],
  tuple: ['tuple'],
  dict: ['dict'],
  set: ['set'],
  slice: ['slice'],
};

/** `slice(stop)`, `slice(start, stop, step)`. */
const slice: readonly [string, ClassValue] = [
  'builtins.slice',
  nativeClass(
    'slice',
    {},
    {
      construct: ({ positional: [first = none, stop, step = none] }) => {
        return { kind: 'slice', start: stop === undefined ? none : first, stop: stop ?? first, step };
      },
    },
  ),
];

/** Whether a value is of a class; undefined where that is not known. */
function isOf(value: Value, of: Value): boolean | undefined {
  if (of.kind === 'tuple') return of.items.map((each) => isOf(value, each)).find((each) => each !== false) ?? false;
  if (of.kind !== 'class') return undefined;
  if (value.kind === 'object') return descends(value.class, of);
  const names = kindTypes[value.kind];
  return names === undefined ? undefined : names.includes(of.name);
}

function descends(from: ClassValue, to: ClassValue): boolean {
  return from === to || from.name === to.name || from.bases.some((base) => descends(base, to));
}

const ownTypes: Entries = [
  type('int', toInteger),
  type('float', toFloat),
  type('bool', (value, caller) => bool(value !== undefined && caller.isTrue(value))),
  type('str', (value, caller) => str(value === undefined ? '' : caller.str(value))),
  type('list', (value, caller) => list(value === undefined ? [] : [...caller.items(value)])),
  type('tuple', (value, caller) => tuple(value === undefined ? [] : [...caller.items(value)])),
  type('set', toSet),
  type('frozenset', toSet),
  dict,
  slice,
  ['builtins.object', nativeClass('object', {})],
];

/** The type of None, which has no name in Python. */
const noneType = nativeClass('NoneType', {});

/** `type(x)`. */
function typeOf(value: Value): Value {
  if (value.kind === 'object') return value.class;
  if (value.kind === 'none') return noneType;
  const [name] = kindTypes[value.kind] ?? [];
  const found = ownTypes.find(([path]) => path === `builtins.${name ?? ''}`)?.[1];
  if (found === undefined) throw new NotKnown(reason('not-here', { name: `type of ${typeName(value)}` }));
  return found;
}

/** Python's own types, and what asks for the type of a value. */
export const types: Entries = [
  ...ownTypes,
  ['builtins.type', native('builtins.type', '(object)', (given) => typeOf(given.object))],
  [
    'builtins.isinstance',
    native('builtins.isinstance', '(obj, class_or_tuple)', (given) => {
      const found = isOf(given.obj, given.class_or_tuple);
      if (found === undefined) throw new NotKnown(reason('not-here', { name: 'isinstance of this type' }));
      return bool(found);
    }),
  ],
  ['builtins.repr', native('builtins.repr', '(obj)', ({ obj }, caller) => str(caller.repr(obj)))],
  [
    'builtins.callable',
    native('builtins.callable', '(obj)', ({ obj }) => bool(obj.kind === 'function' || obj.kind === 'class')),
  ],
];

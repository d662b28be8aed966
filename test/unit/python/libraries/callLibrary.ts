import { toNested } from '../../../../src/core/array/ndarray';
import type { DType, Nested } from '../../../../src/core/array/ndarray';
import type { CallArguments } from '../../../../src/core/python/calls/arguments';
import type { Caller } from '../../../../src/core/python/calls/caller';
import { pythonLibraries } from '../../../../src/core/python/libraries';
import { arrayOperations } from '../../../../src/core/python/libraries/operations';
import type { Framework } from '../../../../src/core/python/values/arrayTypes';
import { bool, float, int, list, none, str, tuple } from '../../../../src/core/python/values/make';
import type { ArrayValue, Value } from '../../../../src/core/python/values/value';

/** A value as a test writes it: whole numbers are ints, other numbers floats, arrays lists. */
export type Written = number | boolean | string | null | Value | readonly Written[];

export function written(value: Written): Value {
  if (value === null) return none;
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : float(value);
  if (typeof value === 'boolean') return bool(value);
  if (typeof value === 'string') return str(value);
  return 'kind' in value ? value : list(value.map(written));
}

export const pair = (...items: Written[]): Value => tuple(items.map(written));

export const operations = arrayOperations(pythonLibraries);

/** A caller for functions that need no program around them. */
export const caller: Caller = {
  arrays: operations,
  call: (callee, given) => (callee.kind === 'function' ? callee.call(given, caller) : none),
  attribute: (of, name) => (of.kind === 'array' ? (operations.attribute(of, name, caller) ?? none) : none),
  setAttribute: () => undefined,
  binary: (operator, left, right) => {
    if (left.kind === 'array' || right.kind === 'array') return operations.binary(operator, left, right, caller);
    const [a, b] = [left, right].map((each) => ('value' in each ? Number(each.value) : NaN)) as [number, number];
    return operator === '<' ? bool(a < b) : operator === '>' ? bool(a > b) : written(a + b);
  },
  isTrue: (value) => (value.kind === 'array' ? operations.isTrue(value) : 'value' in value && Boolean(value.value)),
  items: (value) => {
    if (value.kind === 'list' || value.kind === 'tuple') return value.items;
    return value.kind === 'array' ? operations.items(value) : [];
  },
  str: () => '',
  repr: () => '',
  print: () => undefined,
  changed: () => undefined,
  countSteps: () => undefined,
};

/** `path(*values, **keywords)`. */
export function call(
  path: string,
  values: readonly Written[],
  keywords: Readonly<Record<string, Written>> = {},
): Value {
  const callee = pythonLibraries.lookup(path);
  if (callee === undefined) throw new Error(`no ${path}`);
  const given: CallArguments = {
    positional: values.map(written),
    keywords: new Map(Object.entries(keywords).map(([name, value]) => [name, written(value)])),
  };
  if (callee.kind === 'function') return callee.call(given, caller);
  if (callee.kind === 'class' && callee.construct !== undefined) return callee.construct(given, caller, callee);
  throw new Error(`${path} cannot be called here`);
}

/** `array.name(*values)`, or the attribute where it is none of a method. */
export function method(array: Value, name: string, ...values: Written[]): Value {
  if (array.kind !== 'array' && array.kind !== 'unknown') throw new Error(`${array.kind} has no ${name} here`);
  const found = operations.attribute(array, name, caller);
  if (found === undefined) throw new Error(`no attribute ${name}`);
  return found.kind === 'function'
    ? found.call({ positional: values.map(written), keywords: new Map() }, caller)
    : found;
}

export const isArray = (value: Value): value is ArrayValue => value.kind === 'array';

/** An array's values, shape and dtype, as a test states them. */
export function shown(value: Value): { values: Nested; dtype: DType; framework: Framework } {
  if (!isArray(value)) throw new Error(`no array but ${value.kind}: ${JSON.stringify(value)}`);
  return { values: toNested(value.array), dtype: value.array.dtype, framework: value.framework };
}

export const numbers = (value: Value): Nested => shown(value).values;
export const dtype = (value: Value): DType => shown(value).dtype;

/** A NumPy array of nested lists. */
export const np = (values: Written, type = 'float64'): Value => call('numpy.array', [values], { dtype: type });
export const tf = (values: Written, type?: string): Value =>
  call('tensorflow.constant', [values], type === undefined ? {} : { dtype: type });
export const torch = (values: Written): Value => call('torch.tensor', [values]);

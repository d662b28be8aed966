import { firstUnknown } from '../values/firstUnknown';
import type { ClassValue, FunctionValue, ObjectValue, Value } from '../values/value';
import { withFirst } from './arguments';
import { bindArguments } from './bind';
import type { Caller } from './caller';
import { readSignature } from './signature';

type ParameterName<Part extends string> = Part extends '*' | '/' | ''
  ? never
  : Part extends `**${infer Name}`
    ? Name
    : Part extends `*${infer Name}`
      ? Name
      : Part extends `${infer Name}=${string}`
        ? Name
        : Part;

type ParameterNames<Parts extends string, Found extends string = never> = Parts extends `${infer Head}, ${infer Rest}`
  ? ParameterNames<Rest, Found | ParameterName<Head>>
  : Found | ParameterName<Parts>;

/** The bound arguments of a signature by name: `'(x, axis=None)'` has `x` and `axis`. */
export type Bound<S extends string> = string extends S
  ? Readonly<Record<string, Value>>
  : S extends `(${infer Inner})`
    ? Readonly<Record<ParameterNames<Inner>, Value>>
    : never;

export interface NativeOptions {
  /** Arguments that are not known are passed on, instead of making the result unknown. */
  readonly takesUnknown?: boolean;
  readonly role?: FunctionValue['role'];
}

/**
 * A function of a library. `run` gets its arguments by name, and throws PythonError where the library raises, NotKnown
 * where the result is not known.
 *
 * @param path its public name: `numpy.full`
 * @param signature as the documentation writes it: `(shape, fill_value, dtype=None)`, a comma and a space between
 */
export function native<const S extends string>(
  path: string,
  signature: S,
  run: (given: Bound<S>, caller: Caller) => Value,
  { takesUnknown = false, role }: NativeOptions = {},
): FunctionValue {
  const parameters = readSignature(signature);
  const shortName = path.slice(path.lastIndexOf('.') + 1);
  return {
    kind: 'function',
    name: path,
    ...(role !== undefined && { role }),
    call: (given, caller) => {
      const bound = bindArguments(shortName, parameters, given);
      const missing = takesUnknown ? undefined : firstUnknown(bound.values());
      return missing ?? run(Object.fromEntries(bound) as Bound<S>, caller);
    },
  };
}

/** What a library's class has beside its methods. */
export interface NativeClassOptions extends Pick<ClassValue, 'construct' | 'attribute' | 'setAttribute' | 'print'> {
  readonly bases?: readonly ClassValue[];
}

/**
 * A class of a library, which programs may call and subclass. Its methods are made by `native`, with `self` as the first
 * parameter; `__init__` is called with a new object. What they keep beside attributes is the object's `state`.
 */
export function nativeClass(
  path: string,
  members: Readonly<Record<string, Value>>,
  { bases = [], ...options }: NativeClassOptions = {},
): ClassValue {
  return { kind: 'class', name: path, bases, members: new Map(Object.entries(members)), ...options };
}

/** A function with its first argument given: `bind(method, self)` is `self.method`. */
export function bindSelf(method: FunctionValue, self: Value): FunctionValue {
  const { call, callInParts } = method;
  const bound: FunctionValue = { ...method, self, call: (given, caller) => call(withFirst(self, given), caller) };
  return callInParts === undefined
    ? bound
    : { ...bound, callInParts: (given, caller) => callInParts(withFirst(self, given), caller) };
}

/** A new object of a class, before `__init__`. */
export function newObject(of: ClassValue): ObjectValue {
  return { kind: 'object', class: of, attributes: new Map() };
}

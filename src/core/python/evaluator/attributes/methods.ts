import type { Caller } from '../../calls/caller';
import { bindSelf, native, type Bound } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { NotKnown } from '../../values/notKnown';
import { typeName } from '../../values/typeName';
import type { FunctionValue, Value } from '../../values/value';

/** The methods of a type by name. */
export type Methods = ReadonlyMap<string, FunctionValue>;

type ValueOf<K extends Value['kind']> = Extract<Value, { readonly kind: K }>;

function isOf<K extends Value['kind']>(value: Value | undefined, kind: K): value is ValueOf<K> {
  return value?.kind === kind;
}

/**
 * Makes methods of one of Python's own types. Arguments that are not known are passed on: a list may hold them.
 *
 * @returns a function of the method's name, its signature without `self`, and what it does
 */
export function methodsOf<K extends Value['kind']>(
  kind: K,
): <const S extends string>(
  name: string,
  signature: S,
  run: (self: ValueOf<K>, given: Bound<S>, caller: Caller) => Value,
) => FunctionValue {
  return (name, signature, run) => {
    const others = signature.slice(1, -1);
    const whole = others === '' ? '(self)' : `(self, ${others})`;
    return native<string>(
      `${kind}.${name}`,
      whole,
      (given, caller) => {
        const { self } = given;
        if (!isOf(self, kind)) throw otherType(kind, name, self);
        return run(self, given as Parameters<typeof run>[1], caller);
      },
      { takesUnknown: true },
    );
  };
}

/** `str.lower(5)`. */
function otherType(kind: Value['kind'], name: string, self: Value | undefined): NotKnown | PythonError {
  if (self?.kind === 'unknown') return new NotKnown(self.because);
  const other = self === undefined ? 'object' : typeName(self);
  return new PythonError(
    'TypeError',
    `descriptor '${name}' for '${kind}' objects doesn't apply to a '${other}' object`,
  );
}

export function methodTable(...methods: readonly FunctionValue[]): Methods {
  return new Map(methods.map((each) => [each.name.slice(each.name.lastIndexOf('.') + 1), each]));
}

/** The method of a value, bound to it; undefined when its type has none of this name. */
export function boundMethod(table: Methods, name: string, self: Value): FunctionValue | undefined {
  const found = table.get(name);
  return found === undefined ? undefined : bindSelf(found, self);
}

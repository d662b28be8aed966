import { optional, textOf } from '../calls/convert';
import { native, nativeClass } from '../calls/native';
import { ellipsis, none, notImplemented, str } from '../values/make';
import type { FunctionValue, Value } from '../values/value';
import { exceptions } from './exceptions';
import type { Frame } from './frame';

const print = native('builtins.print', "(*values, sep=' ', end='\n', file=None, flush=False)", (given, caller) => {
  const texts = caller.items(given.values).map(caller.str);
  const separator = optional(given.sep, textOf) ?? ' ';
  if (given.file.kind === 'none') caller.print(texts.join(separator) + (optional(given.end, textOf) ?? '\n'));
  return none;
});

/** A decorator that says what a function of a class is called for. */
function decorator(name: string, role: NonNullable<FunctionValue['role']>): FunctionValue {
  return native(`builtins.${name}`, '(function, /)', ({ function: decorated }) =>
    decorated.kind === 'function' ? { ...decorated, role } : decorated,
  );
}

/** The names that belong to the evaluator, since they have to do with how programs run. */
const own: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['print', print],
  ['property', decorator('property', 'property')],
  ['staticmethod', decorator('staticmethod', 'static')],
  ['classmethod', decorator('classmethod', 'class')],
  ['object', nativeClass('object', {})],
  ['NotImplemented', notImplemented],
  ['Ellipsis', ellipsis],
  ['__name__', str('__main__')],
  ...exceptions,
]);

/** What a name stands for that no scope has: a builtin of the evaluator's own or of the library. */
export function findBuiltin(name: string, frame: Frame): Value | undefined {
  return own.get(name) ?? frame.program.library.lookup(`builtins.${name}`) ?? frame.scope.module.opaque;
}

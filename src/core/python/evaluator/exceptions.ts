import { PythonError } from '../calls/pythonError';
import { nativeClass, native } from '../calls/native';
import { none, str, tuple } from '../values/make';
import type { ClassValue, ObjectValue, Value } from '../values/value';
import { isSubclass } from './attributes/classMembers';
import type { Program } from './program';

/** Python's own exceptions, each with the one that it is a kind of. */
const parents: Readonly<Record<string, string>> = {
  Exception: 'BaseException',
  KeyboardInterrupt: 'BaseException',
  SystemExit: 'BaseException',
  GeneratorExit: 'BaseException',
  ArithmeticError: 'Exception',
  FloatingPointError: 'ArithmeticError',
  OverflowError: 'ArithmeticError',
  ZeroDivisionError: 'ArithmeticError',
  AssertionError: 'Exception',
  AttributeError: 'Exception',
  EOFError: 'Exception',
  ImportError: 'Exception',
  ModuleNotFoundError: 'ImportError',
  LookupError: 'Exception',
  IndexError: 'LookupError',
  KeyError: 'LookupError',
  MemoryError: 'Exception',
  NameError: 'Exception',
  UnboundLocalError: 'NameError',
  OSError: 'Exception',
  FileNotFoundError: 'OSError',
  RuntimeError: 'Exception',
  NotImplementedError: 'RuntimeError',
  RecursionError: 'RuntimeError',
  StopIteration: 'Exception',
  SyntaxError: 'Exception',
  TypeError: 'Exception',
  ValueError: 'Exception',
  UnicodeError: 'ValueError',
  Warning: 'Exception',
  DeprecationWarning: 'Warning',
  FutureWarning: 'Warning',
  RuntimeWarning: 'Warning',
  UserWarning: 'Warning',
};

const initialize = native('BaseException.__init__', '(self, *args)', ({ self, args }) => {
  if (self.kind === 'object') self.attributes.set('args', args);
  return none;
});

/** What Python raises, by name. */
export const exceptions: ReadonlyMap<string, ClassValue> = makeExceptions();

function makeExceptions(): Map<string, ClassValue> {
  const made = new Map<string, ClassValue>([['BaseException', nativeClass('BaseException', { __init__: initialize })]]);
  for (const [name, parent] of Object.entries(parents)) {
    const base = made.get(parent);
    made.set(name, nativeClass(name, {}, { bases: base === undefined ? [] : [base] }));
  }
  return made;
}

export function isException(of: ClassValue): boolean {
  const base = exceptions.get('BaseException');
  return base !== undefined && isSubclass(of, base);
}

function argsOf(object: ObjectValue): readonly Value[] {
  const args = object.attributes.get('args');
  return args?.kind === 'tuple' ? args.items : [];
}

/** How an exception prints; undefined for any other object. */
export function exceptionText(object: ObjectValue, as: 'str' | 'repr', program: Program): string | undefined {
  if (!isException(object.class)) return undefined;
  const args = argsOf(object);
  const [first] = args;
  if (as === 'repr') return `${object.class.name}(${args.map(program.repr).join(', ')})`;
  if (args.length > 1) return program.repr(tuple(args));
  if (first === undefined) return '';
  // The text of a KeyError is its key as it is written.
  const keyError = exceptions.get('KeyError');
  return keyError !== undefined && isSubclass(object.class, keyError) ? program.repr(first) : program.str(first);
}

/** The exception that `raise value` raises; a TypeError for what is none. */
export function raisedError(value: Value, program: Program): PythonError {
  const object = value.kind === 'class' ? program.call(value, { positional: [], keywords: new Map() }) : value;
  if (object.kind !== 'object' || !isException(object.class)) {
    return new PythonError('TypeError', 'exceptions must derive from BaseException');
  }
  return new PythonError(object.class.name, exceptionText(object, 'str', program) ?? '', object);
}

/** The object that `except … as name` gives for an exception that a library or an operator has raised. */
export function exceptionObject(error: PythonError, program: Program): Value | undefined {
  if (error.object !== undefined) return error.object;
  const found = exceptions.get(error.type);
  if (found === undefined) return undefined;
  return program.call(found, { positional: error.args ?? [str(error.message)], keywords: new Map() });
}

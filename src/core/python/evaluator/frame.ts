import type { PythonError } from '../calls/pythonError';
import type { ClassValue, ObjectValue, Value } from '../values/value';
import type { Owner } from './functions/userFunction';
import type { Program } from './program';
import type { Recorder } from './recorder';
import type { Scope } from './scope';

/** Where code runs: the module, or a call of a function. */
export interface Frame {
  readonly program: Program;
  readonly scope: Scope;
  /** Of the document that the code stands in. */
  readonly recorder: Recorder;
  /** The class whose method this is, and the object that it was called with, for `super()`. */
  readonly method?: { readonly class: ClassValue; readonly self: ObjectValue | ClassValue };
  /** The class whose body this is. */
  readonly owner?: Owner;
  /** Whether a statement that fails is passed over: so it is in a module, but not in its loops and functions. */
  readonly guarded: boolean;
  /** How many `try` statements the code stands in. */
  readonly tries: number;
  /** The exception that an `except` block deals with. */
  readonly handling?: PythonError;
}

/** How a statement ends when it does not go on with the next one. */
export type Completion =
  { readonly kind: 'return'; readonly value: Value } | { readonly kind: 'break' } | { readonly kind: 'continue' };

/** Evaluates an expression; it pauses between the statements of functions that are called in it. */
export type Evaluating = Generator<void, Value>;

/** Runs statements; it pauses between them. */
export type Running = Generator<void, Completion | undefined>;

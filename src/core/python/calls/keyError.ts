import type { Value } from '../values/value';
import type { Caller } from './caller';
import { PythonError } from './pythonError';

/** What Python raises where a key is missing: its text is the key as it is written, its argument the key itself. */
export const keyError = (key: Value, caller: Caller): PythonError =>
  new PythonError('KeyError', caller.repr(key), undefined, [key]);

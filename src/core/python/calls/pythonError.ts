import type { ObjectValue } from '../values/value';

/** An exception that Python or a library raises: `TypeError: unsupported operand …`. */
export class PythonError extends Error {
  /**
   * @param type the name of the exception's class
   * @param message what `str(error)` gives
   * @param object the exception itself, when the program has made it
   */
  constructor(
    readonly type: string,
    message: string,
    readonly object?: ObjectValue,
  ) {
    super(message);
  }
}

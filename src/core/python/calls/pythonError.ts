import type { ObjectValue, Value } from '../values/value';

/** An exception that Python or a library raises: `TypeError: unsupported operand …`. */
export class PythonError extends Error {
  /**
   * @param type the name of the exception's class
   * @param message what `str(error)` gives
   * @param object the exception itself, when the program has made it
   * @param args what `error.args` has, where that is not the message
   */
  constructor(
    readonly type: string,
    message: string,
    readonly object?: ObjectValue,
    readonly args?: readonly Value[],
  ) {
    super(message);
  }
}

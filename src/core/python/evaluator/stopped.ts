import type { Reason } from '../values/reason';

/** Thrown where a limit ends the evaluation of a whole statement of the module. */
export class Stopped extends Error {
  constructor(readonly because: Reason) {
    super(because.code);
  }
}

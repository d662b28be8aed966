import type { Reason } from './reason';

/** Thrown where a value turns out not to be known; the evaluator makes it the `Unknown` of the expression. */
export class NotKnown extends Error {
  constructor(readonly because: Reason) {
    super(because.code);
  }
}

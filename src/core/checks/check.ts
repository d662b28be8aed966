import type { Definition, ParamValue, Role } from '../catalogue/definition';
import type { Computation } from '../compute/prepareComputation';
import type { ComputeRequest, Inputs } from '../compute/types';
import type { ArrayFacts } from '../describe/describeArray';
import type { Issue } from '../issues/issue';
import type { Finding } from './finding';
import type { Fix } from './fix';

/** What a check looks at. */
export interface Subject {
  /** As it was asked, but for 64-digit numbers, in place of which float64 does. */
  readonly request: ComputeRequest;
  readonly definition: Definition;
  /** With defaults for what was not given. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly arrays: Inputs;
  /** The bound formula and the values of its steps; missing when the library refuses the arrays. */
  readonly computation: Computation | undefined;
  readonly issues: readonly Issue[];
  /** The result as one number, the mean where it has several values; undefined for curves and tables. */
  readonly value: number | undefined;
  /** What an array looks like; undefined for one that was not given. */
  readonly facts: (role: Role) => ArrayFacts | undefined;
  /** The result of another request as one number; undefined when it is refused. */
  readonly valueOf: (request: ComputeRequest) => number | undefined;
  /** What the result becomes by a fix. */
  readonly valueAfter: (fix: Fix) => number | undefined;
}

/**
 * Looks for one oddity in the arrays, parameters or result of a request, and says nothing when it is not there. Takes at
 * most O(n log n) time for n numbers beside computing the function again, once as a rule, and throws on no input.
 */
export interface Check {
  readonly name: string;
  readonly look: (subject: Subject) => Finding | undefined;
}

import type { DType, Nested } from '../array/ndarray';
import type { ParamValue, Role } from '../catalogue/definition';
import type { Precision } from '../compute/types';
import type { Severity } from '../issues/issue';

export interface PlainStep {
  readonly name: string;
  /** The step as the definition writes it. */
  readonly formula: string;
  readonly tex: string;
  /** null when the step has more than 10,000 numbers. */
  readonly value: Nested | null;
}

export interface PlainIssue {
  /** Stable; `message` is in the user's language. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface PlainInput {
  readonly role: Role;
  /** The name in the text; null when it has none, or when the array was passed as numbers. */
  readonly name: string | null;
  readonly shape: readonly number[];
  readonly dtype: DType;
  /** Where it was read; null when it was passed as numbers. */
  readonly uri: string | null;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition } | null;
}

/**
 * A result that is plain data: strings, numbers, booleans, null, lists and objects. Numbers that are not finite stay
 * JavaScript's `NaN`, `Infinity` and `-Infinity` (JSON.stringify would write them as null).
 */
export interface PlainResult {
  /** The definition's id. */
  readonly function: string;
  /** As the library returns it: a number or nested lists. */
  readonly value: Nested;
  /** Before the reduction; null when the function has none, and in what a command returns of more than 100,000 samples. */
  readonly perSample: Nested | null;
  /** Of `value`. */
  readonly shape: readonly number[];
  readonly dtype: Precision;
  /** All of them, defaults too. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly steps: readonly PlainStep[];
  readonly issues: readonly PlainIssue[];
  readonly inputs: readonly PlainInput[];
}

/** Nothing could be computed: there is an error among the issues. */
export interface PlainRefusal {
  readonly issues: readonly PlainIssue[];
}

import type { Span } from '../../issues/issue';
import type { Reason } from '../values/reason';

/** Where a program, or what was kept of its run, states a value. */
export type ClaimKind = 'comment' | 'assert' | 'doctest' | 'output';

/** What checking a statement has shown. */
export type Verdict =
  | { readonly kind: 'holds' }
  /** It holds of the mean of the values: Keras before 3 returned that where Keras 3 returns a value for each sample. */
  | { readonly kind: 'holds-of-mean' }
  /** It holds in an older version of the library: `library` is its name. */
  | { readonly kind: 'holds-before'; readonly library: string }
  | { readonly kind: 'fails' }
  | { readonly kind: 'unknown'; readonly because: Reason };

/** A stated value beside the computed one. */
export interface Claim {
  readonly kind: ClaimKind;
  /** The text that states the value, which a mended value takes the place of. */
  readonly span: Span;
  /** The statement whose value it is about. */
  readonly about: Span;
  /** What is stated, on one line. */
  readonly stated: string;
  /** What was computed, on one line; undefined when it is not known. */
  readonly computed: string | undefined;
  readonly verdict: Verdict;
  /** What to write in the place of `span`, so that it says what was computed; undefined where nothing can be written. */
  readonly mended: string | undefined;
}

import type { Span } from '../issues/issue';
import type { FormId } from './forms/index';

/** An argument of a call, as written. */
export interface Argument {
  readonly keyword?: string;
  readonly text: string;
  readonly span: Span;
}

/** Something that is done to a literal: `np.array(...)` around it, `.reshape(4, 3)` after it. */
export interface Operation {
  readonly kind: 'call' | 'method';
  /** `np.array`; `reshape`. */
  readonly name: string;
  /** The arguments apart from the array. */
  readonly args: readonly Argument[];
  /** The operation's own text: a method with its arguments, a call as a whole. */
  readonly span: Span;
  /** True when it stands elsewhere in the text: `y_true = np.reshape(y_true, (4, 3))`. */
  readonly later?: true;
}

/** An array that the scan found; `readArray` reads its numbers. */
export interface FoundArray {
  /** The name it is assigned to, or stands beside; for an entry of a dictionary its key. */
  readonly name?: string;
  readonly nameSpan?: Span;
  /** The whole expression: the literal with the calls around it and the methods after it. */
  readonly span: Span;
  /** The brackets with the numbers in them. */
  readonly literal: Span;
  readonly form: FormId;
  /** From the literal outwards, in the order in which they apply. */
  readonly operations: readonly Operation[];
  /** `list`: brackets; `scalar`: one number without brackets; `bare`: several of them. */
  readonly brackets: 'list' | 'scalar' | 'bare';
  /** The opening bracket of the literal, or of a call around it, that is not closed. */
  readonly unclosed?: Span;
  /** Text that goes on after the expression and changes the values: `* 2`, `.mean()`. */
  readonly goesOn?: Span;
  /** A factor that PyTorch 0.4 printed before the brackets: `tensor(1e-05 * [...])`. */
  readonly factor?: Span;
}

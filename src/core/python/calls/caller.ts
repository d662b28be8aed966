import type { ArrayOperations } from '../evaluator/arrayOperations';
import type { BinaryOperator } from '../evaluator/operators';
import type { Value } from '../values/value';
import type { CallArguments } from './arguments';

/** What a library's function may ask of the program that calls it. */
export interface Caller {
  readonly arrays: ArrayOperations;
  /** Calls any value, as `callee(*positional, **keywords)`. */
  readonly call: (callee: Value, given: CallArguments) => Value;
  /** `of.name`; an AttributeError where there is none. */
  readonly attribute: (of: Value, name: string) => Value;
  readonly setAttribute: (of: Value, name: string, value: Value) => void;
  /** `left operator right`. */
  readonly binary: (operator: BinaryOperator, left: Value, right: Value) => Value;
  /** `bool(value)`. Throws NotKnown where it is not known. */
  readonly isTrue: (value: Value) => boolean;
  /** `list(value)`. Throws NotKnown where the items, or their number, are not known. */
  readonly items: (value: Value) => readonly Value[];
  /** `str(value)` and `repr(value)`. Throw NotKnown where a part is not known. */
  readonly str: (value: Value) => string;
  readonly repr: (value: Value) => string;
  /** Writes to what the program prints, with line ends as they are. */
  readonly print: (text: string) => void;
  /** To be called after a list, dict, set or object was changed in place. */
  readonly changed: () => void;
  /** Counts work that grows with the program's numbers; throws NotKnown beyond the limit. */
  readonly countSteps: (steps?: number) => void;
}

import type { Caller } from '../calls/caller';
import type { ArrayValue, DTypeValue, Unknown, Value } from '../values/value';
import type { ArithmeticOperator, BinaryOperator, UnaryOperator } from './operators';

/** An array, or what is known of one whose values are not known (then its field `array` is set). */
export type ArrayLike = ArrayValue | Unknown;

/**
 * What the evaluator leaves to the arrays. Everything throws PythonError where the framework raises, and NotKnown, or
 * returns an unknown (with the shape where that is known), where the value is not known.
 */
export interface ArrayOperations {
  /** At least one of the operands is an array, or an unknown one. */
  readonly binary: (operator: BinaryOperator, left: Value, right: Value, caller: Caller) => Value;
  readonly unary: (operator: UnaryOperator, operand: ArrayLike, caller: Caller) => Value;
  /** `target operator= right`: changes the array where the framework does, and returns what the name stands for then. */
  readonly inPlace: (operator: ArithmeticOperator, target: ArrayLike, right: Value, caller: Caller) => Value;
  /** `array[index]`; several indices come as a tuple. */
  readonly getItem: (array: ArrayLike, index: Value, caller: Caller) => Value;
  readonly setItem: (array: ArrayValue, index: Value, value: Value, caller: Caller) => void;
  /** A property, or a method bound to the array; undefined where it has none of this name. */
  readonly attribute: (array: ArrayLike | DTypeValue, name: string, caller: Caller) => Value | undefined;
  /** `bool(array)`. */
  readonly isTrue: (array: ArrayValue) => boolean;
  /** The parts along the first axis, as `for` takes them. */
  readonly items: (array: ArrayLike) => readonly Value[];
  /** A call of a dtype: `np.float32(0.1)`. */
  readonly callDType: (dtype: DTypeValue, value: Value | undefined, caller: Caller) => Value;
}

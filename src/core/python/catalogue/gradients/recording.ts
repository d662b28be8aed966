import type { CallArguments } from '../../calls/arguments';
import { positional, withFirst } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import type { Library } from '../../calls/library';
import type { ArrayLike, ArrayOperations } from '../../evaluator/arrayOperations';
import { none } from '../../values/make';
import type { FunctionValue, Value } from '../../values/value';

/** An operation that was carried out while gradients were followed. */
export interface Operation {
  /** An operator (`+`), a function's path (`tensorflow.square`) or a method (`Tensor.sum`). */
  readonly name: string;
  readonly given: CallArguments;
  /** The same operation with other arguments. */
  readonly again: (given: CallArguments) => Value;
}

/** So many operations are kept at most; a value that comes later has no gradient. */
const mostOperations = 10_000;

/** What was computed from what, while somebody asks for it. One for each program. */
export class Recording {
  private readonly operations = new Map<Value, Operation>();
  private listeners = 0;

  start(): void {
    this.listeners += 1;
  }

  /** Ends what `start` began; what was kept stays until nobody listens and a new recording starts. */
  stop(): void {
    this.listeners = Math.max(0, this.listeners - 1);
  }

  /** The operation that a value came from; undefined for a value that is there from the start. */
  operationOf(value: Value): Operation | undefined {
    return this.operations.get(value);
  }

  /** Keeps what `run` gives as the result of an operation. */
  keep(name: string, given: CallArguments, again: (given: CallArguments) => Value): Value {
    const result = again(given);
    if (this.listeners === 0 || result.kind !== 'array') return result;
    const isOperand = given.positional.includes(result);
    if (!isOperand && !this.operations.has(result) && this.operations.size < mostOperations) {
      this.operations.set(result, { name, given, again });
    }
    return result;
  }
}

/** The same operations, recorded. */
export function recordedArrays(arrays: ArrayOperations, recording: Recording): ArrayOperations {
  return {
    ...arrays,
    binary: (operator, left, right, caller) =>
      recording.keep(
        operator,
        positional(left, right),
        withTwo((a, b) => arrays.binary(operator, a, b, caller)),
      ),
    unary: (operator, operand, caller) =>
      recording.keep(`unary ${operator}`, positional(operand), () => arrays.unary(operator, operand, caller)),
    getItem: (array, index, caller) =>
      recording.keep(
        '[]',
        positional(array, index),
        withTwo((a, b) => (isArrayLike(a) ? arrays.getItem(a, b, caller) : a)),
      ),
    attribute: (array, name, caller) => {
      const value = arrays.attribute(array, name, caller);
      if (value?.kind === 'function') return recordedMethod(value, name, array, { arrays, recording });
      const again = ({ positional: [of] }: CallArguments): Value | undefined =>
        of !== undefined && of !== array && isArrayLike(of) ? arrays.attribute(of, name, caller) : value;
      return value && recording.keep(`.${name}`, positional(array), (given) => again(given) ?? value);
    },
  };
}

const isArrayLike = (value: Value): value is ArrayLike => value.kind === 'array' || value.kind === 'unknown';

const withTwo =
  (run: (a: Value, b: Value) => Value) =>
  ({ positional: [a = none, b = none] }: CallArguments): Value =>
    run(a, b);

interface Recorded {
  readonly arrays: ArrayOperations;
  readonly recording: Recording;
}

function recordedMethod(
  method: FunctionValue,
  name: string,
  self: Value,
  { arrays, recording }: Recorded,
): FunctionValue {
  const call = (given: CallArguments, caller: Caller): Value => {
    const again = ({ positional: [of = none, ...others], keywords }: CallArguments): Value => {
      const bound = of !== self && isArrayLike(of) ? arrays.attribute(of, name, caller) : method;
      return (bound?.kind === 'function' ? bound : method).call({ positional: others, keywords }, caller);
    };
    return recording.keep(`Tensor.${name}`, withFirst(self, given), again);
  };
  return { ...method, call };
}

/** The same library, its functions recorded. */
export function recordedLibrary(library: Library, recording: Recording): Library {
  const wrapped = new Map<Value, Value>();
  return {
    members: library.members,
    lookup: (path) => {
      const value = library.lookup(path);
      if (value?.kind !== 'function') return value;
      const known = wrapped.get(value);
      if (known !== undefined) return known;
      const recorded: FunctionValue = {
        ...value,
        call: (given, caller) => recording.keep(value.name, given, (other) => value.call(other, caller)),
      };
      wrapped.set(value, recorded);
      return recorded;
    },
  };
}

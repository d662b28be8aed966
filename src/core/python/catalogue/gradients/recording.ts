import type { CallArguments } from '../../calls/arguments';
import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import type { Library } from '../../calls/library';
import type { ArrayOperations } from '../../evaluator/arrayOperations';
import type { FunctionValue, Value } from '../../values/value';

/** An operation that was carried out while gradients were followed. */
export interface Operation {
  /** An operator (`+`), a function's path (`tensorflow.square`) or a method (`Tensor.sum`). */
  readonly name: string;
  readonly given: CallArguments;
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
  keep(name: string, given: CallArguments, run: () => Value): Value {
    const result = run();
    if (this.listeners === 0 || result.kind !== 'array') return result;
    const isOperand = given.positional.includes(result);
    if (!isOperand && !this.operations.has(result) && this.operations.size < mostOperations) {
      this.operations.set(result, { name, given });
    }
    return result;
  }
}

/** The same operations, recorded. */
export function recordedArrays(arrays: ArrayOperations, recording: Recording): ArrayOperations {
  return {
    ...arrays,
    binary: (operator, left, right, caller) =>
      recording.keep(operator, positional(left, right), () => arrays.binary(operator, left, right, caller)),
    unary: (operator, operand, caller) =>
      recording.keep(`unary ${operator}`, positional(operand), () => arrays.unary(operator, operand, caller)),
    getItem: (array, index, caller) =>
      recording.keep('[]', positional(array, index), () => arrays.getItem(array, index, caller)),
    attribute: (array, name, caller) => {
      const value = arrays.attribute(array, name, caller);
      if (value?.kind === 'function') return recordedMethod(value, name, array, recording);
      return value && recording.keep(`.${name}`, positional(array), () => value);
    },
  };
}

function recordedMethod(method: FunctionValue, name: string, self: Value, recording: Recording): FunctionValue {
  const call = (given: CallArguments, caller: Caller): Value => {
    const withSelf = { positional: [self, ...given.positional], keywords: given.keywords };
    return recording.keep(`Tensor.${name}`, withSelf, () => method.call(given, caller));
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
        call: (given, caller) => recording.keep(value.name, given, () => value.call(given, caller)),
      };
      wrapped.set(value, recorded);
      return recorded;
    },
  };
}

import type { NDArray } from '../../../array/ndarray';
import { arrayOf } from '../../arrays/nestedArray';
import type { ArrayValue, Value } from '../../values/value';
import { dependsOn } from './dependence';
import { isMovement } from './movement';
import { noDerivative } from './noDerivative';
import { operationFormula } from './operationFormulas';
import { isProduct } from './product';
import type { Operation, Recording } from './recording';

/** A recorded computation as a formula: its steps over its inputs, by name. */
export interface Trace {
  /** The name of the value that was traced. */
  readonly result: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly inputs: ReadonlyMap<string, NDArray>;
  /** What each step gave when it was recorded. */
  readonly recorded: ReadonlyMap<string, NDArray>;
  /** The input that the variable is; missing where it enters through calls of the catalogue alone. */
  readonly variable: string | undefined;
  /** Inputs that are values of catalogue calls, layers, matrix products or movements which the variable has a part in. */
  readonly calls: ReadonlyMap<string, ArrayValue>;
}

/** Whether slopes go on from a value to what it was made from without a formula. */
function isPassed({ origin, madeFrom }: ArrayValue, operation: Operation | undefined): boolean {
  if (origin?.given !== undefined || madeFrom !== undefined) return true;
  return operation !== undefined && (isMovement(operation) || isProduct(operation));
}

/** Follows a value back to a variable. Throws NotKnown where an operation on the way has no formula. */
export function traceOf(target: Value, variable: ArrayValue, recording: Recording): Trace {
  return new Tracer(variable, recording).trace(target);
}

class Tracer {
  private readonly steps: Record<string, string> = {};
  private readonly inputs = new Map<string, NDArray>();
  private readonly recorded = new Map<string, NDArray>();
  private readonly calls = new Map<string, ArrayValue>();
  private readonly names = new Map<Value, string>();

  constructor(
    private readonly variable: ArrayValue,
    private readonly recording: Recording,
  ) {}

  trace(target: Value): Trace {
    const result = this.nameOf(target);
    const { steps, inputs, recorded, calls } = this;
    return { result, steps, inputs, recorded, calls, variable: this.names.get(this.variable) };
  }

  private nameOf(value: Value): string {
    const known = this.names.get(value);
    if (known !== undefined) return known;
    const name = this.named(value);
    this.names.set(value, name);
    return name;
  }

  private named(value: Value): string {
    if (value === this.variable || !dependsOn(value, this.variable, this.recording)) return this.input(value);
    const operation = this.recording.operationOf(value);
    const found = operation && operationFormula(operation);
    if (found !== undefined) return this.step(found.formula, found.operands, value);
    if (value.kind === 'array' && isPassed(value, operation)) {
      const name = this.input(value);
      this.calls.set(name, value);
      return name;
    }
    throw noDerivative(operation?.name ?? 'a list');
  }

  private input(value: Value): string {
    const name = `input_${String(this.inputs.size)}`;
    this.inputs.set(name, arrayOf(value, 'tensorflow'));
    return name;
  }

  private step(formula: string, operands: readonly Value[], value: Value): string {
    const [a = '', b = ''] = operands.map((operand) => this.nameOf(operand));
    const name = `step_${String(this.recorded.size)}`;
    this.steps[name] = formula.replaceAll(/\b[ab]\b/g, (letter) => (letter === 'a' ? a : b));
    this.recorded.set(name, arrayOf(value, 'tensorflow'));
    return name;
  }
}

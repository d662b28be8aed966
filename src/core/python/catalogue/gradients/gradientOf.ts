import { ndarray, sizeOf } from '../../../array/ndarray';
import type { NDArray } from '../../../array/ndarray';
import type { Role } from '../../../catalogue/definition';
import { derivative } from '../../../derivative/derivative';
import type { Origin } from '../../values/arrayTypes';
import { arrayOf } from '../../arrays/nestedArray';
import type { ArrayValue, MadeFrom, Value } from '../../values/value';
import { dependsOn } from './dependence';
import { formulaGradient, isSame } from './formulaGradient';
import { isMovement, throughMovement, type Share } from './movement';
import { isProduct, throughProduct } from './product';
import type { Recording } from './recording';
import { noDerivative } from './noDerivative';
import { traceOf } from './trace';

/**
 * How much the sum of a value's numbers changes with each number of a variable, in float32: the derivative of the formula
 * that the recorded operations are, carried on through calls of the catalogue. Undefined when the value does not depend on
 * the variable. Throws NotKnown where an operation on the way has no formula.
 */
export function gradientOf(target: ArrayValue, variable: ArrayValue, recording: Recording): NDArray | undefined {
  if (!dependsOn(target, variable, recording)) return undefined;
  const ones = new Float64Array(target.array.data.length).fill(1);
  const gradient = backTo(target, ndarray(ones, target.array.shape), { variable, recording });
  return ndarray(gradient.map(Math.fround), variable.array.shape, 'float32');
}

interface Aim {
  readonly variable: ArrayValue;
  readonly recording: Recording;
}

/** The gradient by the variable of the sum of `weights * target`. */
function backTo(target: Value, weights: NDArray, aim: Aim): Float64Array {
  const trace = traceOf(target, aim.variable, aim.recording);
  const gradient = new Float64Array(aim.variable.array.data.length);
  if (trace.variable !== undefined) add(gradient, formulaGradient(trace, weights, trace.variable));
  for (const [name, call] of trace.calls) {
    const slopes = formulaGradient(trace, weights, name);
    add(gradient, through(call, slopes, aim));
  }
  return gradient;
}

/** The gradient by the variable of a value that has no formula of its own, from its slopes. */
function through(value: ArrayValue, slopes: Float64Array, aim: Aim): Float64Array {
  const operation = aim.recording.operationOf(value);
  if (operation !== undefined && isMovement(operation)) return shared(throughMovement(operation, slopes), aim);
  if (operation !== undefined && isProduct(operation)) return shared(throughProduct(operation, slopes), aim);
  if (value.madeFrom !== undefined) return shared(throughLayer(value.madeFrom, slopes), aim);
  return value.origin === undefined ? new Float64Array(0) : throughCall(value.origin, slopes, aim);
}

function throughLayer({ sources, slopes: through }: MadeFrom, slopes: Float64Array): Share[] {
  const found = through(slopes);
  if (found === undefined) throw noDerivative('this layer');
  return sources.map((source, at): Share => {
    const { shape } = arrayOf(source, 'tensorflow');
    return [source, ndarray(found[at] ?? new Float64Array(sizeOf(shape)), shape)];
  });
}

/** The gradient by the variable through all operands that depend on it. */
function shared(shares: readonly Share[], aim: Aim): Float64Array {
  const gradient = new Float64Array(aim.variable.array.data.length);
  for (const [operand, weights] of shares) {
    if (dependsOn(operand, aim.variable, aim.recording)) add(gradient, backTo(operand, weights, aim));
  }
  return gradient;
}

/** A call of the catalogue has one derivative for the sum of its values, so that they must all count alike. */
function throughCall({ request, given = {} }: Origin, slopes: Float64Array, aim: Aim): Float64Array {
  const gradient = new Float64Array(aim.variable.array.data.length);
  const [slope = 0] = slopes;
  if (slopes.some((each) => Math.abs(each - slope) > Number.EPSILON * Math.abs(slope))) {
    throw noDerivative(`${request.function}, whose values count differently`);
  }
  for (const [role, value] of Object.entries(given) as [Role, Value][]) {
    if (!dependsOn(value, aim.variable, aim.recording)) continue;
    const own = derivative(request, role).value?.gradient;
    const array = arrayOf(value, 'tensorflow');
    if (own === undefined || !isInput(request.inputs[role], array)) throw noDerivative(request.function);
    const weights = ndarray(
      own.data.map((each) => each * slope),
      array.shape,
    );
    add(gradient, backTo(value, weights, aim));
  }
  return gradient;
}

/** Whether the call was computed from this value, and not from what it remembers. */
function isInput(input: NDArray | undefined, array: NDArray): boolean {
  return input !== undefined && isSame(input, array);
}

function add(sum: Float64Array, part: Float64Array): void {
  part.forEach((value, index) => {
    sum[index] = (sum[index] ?? 0) + value;
  });
}

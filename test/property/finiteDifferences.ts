import { ndarray } from '../../src/core/array/ndarray';
import type { NDArray } from '../../src/core/array/ndarray';
import type { Role } from '../../src/core/catalogue/definition';
import { compute } from '../../src/core/compute/compute';
import type { ComputeRequest } from '../../src/core/compute/types';

/** How far an input is moved, for numbers up to 1; further for larger ones. */
const relativeStep = 1e-5;

/** A derivative by central differences, and how much of it may be the rounding of the values. */
export interface Difference {
  readonly value: number;
  readonly noise: number;
}

/**
 * The derivative of the sum of a request's values by the number at `position` of an input, from values alone, in float64.
 *
 * Undefined where differences cannot tell: at a kink, beside a jump, at the end of the domain, or where the function
 * bends within a step. There the left and the right difference, or those of one and of two steps, do not agree.
 */
export function finiteDifference(request: ComputeRequest, role: Role, position: number): Difference | undefined {
  const array = request.inputs[role];
  const own = array?.data[position];
  if (array === undefined || own === undefined) throw new Error(`no number ${String(position)} in ${role}`);
  const step = relativeStep * Math.max(1, Math.abs(own));
  const at = (steps: number): number =>
    totalOf({ ...request, inputs: { ...request.inputs, [role]: moved(array, position, own + steps * step) } });
  const [twoBefore, before, here, after, twoAfter] = [at(-2), at(-1), at(0), at(1), at(2)];
  const value = (after - before) / (2 * step);
  // A sum of values near 0 may have been made of larger ones.
  const largest = Math.max(1, Math.abs(before), Math.abs(here), Math.abs(after));
  const noise = (64 * Number.EPSILON * largest) / step;
  const agrees = (other: number, tolerance: number): boolean =>
    Math.abs(value - other) <= noise + tolerance * Math.max(Math.abs(value), Math.abs(other));
  const isSmooth =
    agrees((after - here) / step, 1e-3) &&
    agrees((here - before) / step, 1e-3) &&
    agrees((twoAfter - twoBefore) / (4 * step), 1e-6);
  return isSmooth ? { value, noise } : undefined;
}

function moved(array: NDArray, position: number, value: number): NDArray {
  return ndarray(array.data.with(position, value), array.shape, array.dtype);
}

function totalOf(request: ComputeRequest): number {
  const { value } = compute({ ...request, precision: 'float64' });
  return value === undefined ? NaN : value.data.reduce((sum, each) => sum + each, 0);
}

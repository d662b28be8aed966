import { sizeOf } from '../../array/ndarray';
import type { Shape } from '../../array/ndarray';
import { ctcBackward } from './ctc';

/** Turns the derivatives by an array function's results into those by the values of its first operand. */
export type ArrayBackward = (
  operands: readonly Float64Array[],
  statics: readonly number[],
  shapes: readonly Shape[],
  adjoint: Float64Array,
) => Float64Array;

/** The rules of functions on whole arrays that compute with the values; those that only move them need none. */
export const arrayRules: ReadonlyMap<string, ArrayBackward> = new Map<string, ArrayBackward>([
  ['ctc_forward', ctcBackward],
  ['segment_sum', backToSegments],
  ['tail_sum', sumOfAllBefore],
]);

/** Each value of a segment has the derivative of its segment's sum. */
function backToSegments(
  [values = nothing, segments = nothing]: readonly Float64Array[],
  [count = 0, kept = 0]: readonly number[],
  [shape = []]: readonly Shape[],
  adjoint: Float64Array,
): Float64Array {
  const columns = sizeOf(shape.slice(shape.length - kept));
  return values.map((_, i) => {
    const segment = segments[i]!;
    return segment >= 0 && segment < count ? adjoint[segment * columns + (i % columns)]! : 0;
  });
}

/** A value is part of the tail sums up to its own place along the first axis. */
function sumOfAllBefore(
  [values = nothing]: readonly Float64Array[],
  _statics: readonly number[],
  [[size = 1] = []]: readonly Shape[],
  adjoint: Float64Array,
): Float64Array {
  const columns = values.length / size;
  const out = adjoint.slice();
  for (let i = columns; i < out.length; i += 1) out[i]! += out[i - columns]!;
  return out;
}

const nothing = new Float64Array();

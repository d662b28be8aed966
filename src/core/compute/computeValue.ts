import type { NDArray } from '../array/ndarray';
import { arrayOf } from './compute';
import { prepareComputation } from './prepareComputation';
import type { ComputeRequest } from './types';

/**
 * The value that `compute` gives for a request, without the steps and the values of each sample, which take longer.
 * Undefined when there is none; `compute` says why.
 */
export function computeValue(request: ComputeRequest): NDArray | undefined {
  const { value: computation } = prepareComputation(request);
  return computation && arrayOf(computation, computation.formula.result.node);
}

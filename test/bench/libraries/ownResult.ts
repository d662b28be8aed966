import type { NDArray } from '../../../src/core/array/ndarray';
import { ndarray } from '../../../src/core/array/ndarray';
import type { Role } from '../../../src/core/catalogue/definition';
import { prepareComputation } from '../../../src/core/compute/prepareComputation';
import type { Inputs } from '../../../src/core/compute/types';
import type { Entry } from './opponent';

/**
 * A definition's result in float64: bound to the arrays, then evaluated by blocks; nothing else of `compute`. The arrays are
 * new views of the same memory, so that nothing is remembered of them from call to call.
 */
export function ownResult(id: string, given: Inputs): Float64Array {
  const inputs: Partial<Record<Role, NDArray>> = {};
  for (const [role, { data, shape, dtype }] of Object.entries(given) as [Role, NDArray][]) {
    inputs[role] = ndarray(data.subarray(), shape, dtype);
  }
  const { value, issues } = prepareComputation({ function: id, inputs, precision: 'float64' });
  if (value === undefined) throw new Error(`${id} refused its inputs: ${issues.map(({ code }) => code).join(', ')}`);
  return value.values(value.formula.result.node);
}

/** A race of two things that compute different values would tell nothing. */
export function assertSame(
  what: string,
  { result, tolerance }: Pick<Entry, 'result' | 'tolerance'>,
  own: Float64Array,
): void {
  const wrong = own.findIndex(
    (value, at) => !(Math.abs(value - (result[at] ?? NaN)) <= tolerance * (1 + Math.abs(value))),
  );
  if (wrong === -1 && result.length === own.length) return;
  const received = `${String(result[wrong])} of ${String(result.length)}`;
  throw new Error(
    `${what}: at ${String(wrong)} expected ${String(own[wrong])} of ${String(own.length)}, received ${received}`,
  );
}

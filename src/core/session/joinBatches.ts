import type { NDArray } from '../array/ndarray';
import { ndarray } from '../array/ndarray';
import type { Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import type { Inputs } from '../compute/types';
import type { Outcome } from '../issues/issue';
import { issue } from '../issues/issue';
import { isOfTheFunction } from './batchFit';

/**
 * The samples of all batches in one set of arrays, along the first axis. Arrays of the function (class weights) are taken
 * once. An error for an array that some batches lack, and for single numbers, which have no axis to be joined along.
 */
export function joinBatches(batches: readonly Inputs[]): Outcome<Inputs> {
  const joined: Partial<Record<Role, NDArray>> = {};
  for (const role of roles) {
    const parts = batches.flatMap((batch) => batch[role] ?? []);
    const [first] = parts;
    if (first === undefined) continue;
    if (parts.length < batches.length) return { issues: [issue('batches.missing', 'error', { name: role })] };
    if (first.shape.length === 0) return { issues: [issue('batches.single-number', 'error', { name: role })] };
    joined[role] = isOfTheFunction(role) ? first : concatenate(parts, first);
  }
  return { value: joined, issues: [] };
}

function concatenate(parts: readonly NDArray[], { shape: [, ...rest], dtype }: NDArray): NDArray {
  const data = new Float64Array(parts.reduce((size, part) => size + part.data.length, 0));
  let [offset, count] = [0, 0];
  for (const part of parts) {
    data.set(part.data, offset);
    offset += part.data.length;
    count += part.shape[0] ?? 0;
  }
  return ndarray(data, [count, ...rest], dtype);
}

import type { Inputs } from '../../src/core/compute/types';
import { PlacedArrays } from '../../src/worker/placedArrays';

/** The inputs as a worker holds them, which computes on arrays of these sizes: long ones in the kernels' memory. */
export function heldInputs(inputs: Inputs): Inputs {
  const placed = new PlacedArrays();
  return Object.fromEntries(Object.entries(inputs).map(([role, array]) => [role, placed.place(array)]));
}

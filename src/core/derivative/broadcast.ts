import { sameSizes } from '../formula/dims';
import type { Dims } from '../formula/dims';

/**
 * For each value of a result the position of the operand's value that it was made from, in C order; undefined where these
 * are the same.
 */
export function broadcastPositions(operand: Dims, result: Dims): Float64Array | undefined {
  if (sameSizes(operand, result)) return undefined;
  let positions = Float64Array.of(0);
  for (let axis = 0; axis < result.length; axis += 1) {
    const { size } = result[axis]!;
    const own = operand[axis - result.length + operand.length]?.size ?? 1;
    const next = new Float64Array(positions.length * size);
    const stride = own === 1 ? 0 : 1;
    for (let before = 0; before < positions.length; before += 1) {
      const base = positions[before]! * own;
      for (let i = 0; i < size; i += 1) next[before * size + i] = base + i * stride;
    }
    positions = next;
  }
  return positions;
}

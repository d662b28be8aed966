import type { Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';

/** The most values that an array of a program may have here. */
export const mostValues = 1_000_000;

/** Throws NotKnown for a shape with more values than an array may have. */
export function checkSize(shape: Shape): void {
  if (!(sizeOf(shape) <= mostValues)) throw new NotKnown(reason('limit-size', { limit: mostValues }));
}

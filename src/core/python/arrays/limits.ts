import type { Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';

/** The most values that an array of a program may have here: one operation on them takes at most some ten milliseconds. */
export const mostValues = 100_000;

/** The most products that a matrix product or a layer may be made of, for the same reason. */
export const mostProducts = 10_000_000;

/** The most parts that an array may be taken apart into: each becomes a value of its own. */
const mostParts = 20_000;

/** Throws NotKnown for a shape with more values than an array may have. */
export function checkSize(shape: Shape): void {
  if (!(sizeOf(shape) <= mostValues)) throw new NotKnown(reason('limit-size', { limit: mostValues }));
}

/** Throws NotKnown for a matrix product that is made of too many products. */
export function checkProducts(count: number): void {
  if (count > mostProducts) throw new NotKnown(reason('limit-products', { limit: mostProducts }));
}

/** Throws NotKnown for an array that is taken apart into too many parts. */
export function checkParts(count: number): void {
  if (count > mostParts) throw new NotKnown(reason('limit-size', { limit: mostParts }));
}

import type { BigNumber } from 'mathjs';

/** `value` as a number of the same precision as `like`. */
export function decimalLike(like: BigNumber, value: number): BigNumber {
  const Decimal = like.constructor as unknown as new (value: number) => BigNumber;
  return new Decimal(value);
}

import { extentOf } from '../../core/array/extent';

/** What the finite values of an array span. */
export interface ValueSpan {
  readonly low: number;
  readonly high: number;
}

/** 0 to 0 without any finite value. */
export function spanOf(data: Float64Array): ValueSpan {
  const { low, high } = extentOf(data);
  if (Number.isFinite(low) && Number.isFinite(high)) return { low, high };
  const finite = data.filter(Number.isFinite);
  return finite.length === 0 ? { low: 0, high: 0 } : spanOf(finite);
}

import type { LayerPrecision } from './definition';

/** What every output value passes through: rounding to float32, or nothing. */
export function rounding(precision: LayerPrecision): (value: number) => number {
  return precision === 'float32' ? Math.fround : (value) => value;
}

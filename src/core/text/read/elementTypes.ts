import type { DType } from '../../array/ndarray';
import { Seen } from './oddValue';

/** The dtypes of a literal's values: what kinds of number were written, and what calls around them declare. */
export class ElementTypes {
  /** The kinds of value so far, as flags of `Seen`. */
  seen = 0;
  private declared: DType | 'mixed' | undefined;
  private declaredCount = 0;

  /** Adds kinds of value, as flags; `count` of the values have the `dtype`. */
  add(seen: number, dtype: DType | undefined, count: number): void {
    this.seen |= seen;
    if (dtype !== undefined && count > 0) this.declare(dtype, count);
  }

  /** `count` more values have this dtype. */
  declare(dtype: DType, count: number): void {
    this.declaredCount += count;
    if (this.declared === undefined) this.declared = dtype;
    else if (this.declared !== dtype) this.declared = 'mixed';
  }

  /** The dtype that each of `count` values declares, if it is the same for all; else undefined. */
  common(count: number): DType | undefined {
    const isCommon = count > 0 && this.declaredCount === count && this.declared !== 'mixed';
    return isCommon && this.declared !== 'mixed' ? this.declared : undefined;
  }

  /** The dtype that NumPy gives a list of such numbers. */
  written(): DType {
    if (this.seen === Seen.boolean) return 'bool';
    return (this.seen & Seen.integer) !== 0 && (this.seen & Seen.float) === 0 ? 'int64' : 'float64';
  }
}

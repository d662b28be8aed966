import type { NDArray } from '../array/ndarray';
import { pairwiseSum } from '../array/sum';
import { arrayKind, type ArrayKind, type ArrayTraits } from './arrayKind';
import { rowFacts, rowSumTolerance, type RowFacts } from './rowFacts';

/**
 * What an array looks like. Everything called `is...` or `in...` is false for an array without values and for one with
 * a NaN or an infinity.
 */
export interface ArrayFacts extends ArrayTraits {
  /**
   * Of the values other than NaN, infinities included; NaN when there is none. `nanCount` says how many are left out.
   */
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** Every value is 0 or 1. */
  readonly isBinary01: boolean;
  /** Every value is -1 or 1, and there is a -1. */
  readonly isSign: boolean;
  readonly isIntegers: boolean;
  /** At least two axes, and exactly one 1 and zeros otherwise along the last. */
  readonly isOneHot: boolean;
  /** At least two axes, and every row of the last sums to 1 within `rowSumTolerance`; `rows` says how far it is off. */
  readonly rowsSumToOne: boolean;
  /** Every value is from 0 to 1. */
  readonly inUnitInterval: boolean;
  readonly rows?: RowFacts;
  /** How many classes the array seems to speak of: the length of its rows, or its largest class index and one. */
  readonly classCount?: number;
  readonly kind: ArrayKind;
}

/** Looks at every value of an array a few times and says what there is to know about it. */
export function describeArray(array: NDArray): ArrayFacts {
  const { data, shape } = array;
  const size = data.length;
  const { min, max, nanCount, infiniteCount, isWhole } = countValues(data);
  const some = size > 0;
  const rows = rowFacts(array);
  const traits: ArrayTraits = {
    shape,
    size,
    min: nanCount === size ? NaN : min,
    max: nanCount === size ? NaN : max,
    nanCount,
    infiniteCount,
    isBinary01: some && isWhole && min >= 0 && max <= 1,
    isSign: some && isWhole && min === -1 && max <= 1 && !data.includes(0),
    isIntegers: some && isWhole,
    isOneHot: rows !== undefined && rows.oneHotCount === rows.count,
    rowsSumToOne: rows !== undefined && Math.abs(rows.worstSum - 1) <= rowSumTolerance,
    inUnitInterval: some && nanCount === 0 && min >= 0 && max <= 1,
  };
  const kind = arrayKind(traits);
  const classCount = countClasses(kind, traits);
  return {
    ...traits,
    mean: meanOf(data, nanCount),
    kind,
    ...(rows === undefined ? {} : { rows }),
    ...(classCount === undefined ? {} : { classCount }),
  };
}

interface ValueCounts extends Pick<ArrayTraits, 'nanCount' | 'infiniteCount'> {
  /** Infinity and -Infinity where there is no number. */
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

/** One pass, in JavaScript: what activation loads has no kernels for it. */
function countValues(data: Float64Array): ValueCounts {
  let min = Infinity;
  let max = -Infinity;
  let nanCount = 0;
  let infiniteCount = 0;
  let isWhole = true;
  for (let at = 0, { length } = data; at < length; at += 1) {
    const value = data[at] ?? NaN;
    if (value < min) min = value;
    if (value > max) max = value;
    if (Math.floor(value) === value && value - value === 0) continue;
    isWhole = false;
    if (Number.isNaN(value)) nanCount += 1;
    else if (value - value !== 0) infiniteCount += 1;
  }
  return { min, max, nanCount, infiniteCount, isWhole };
}

function meanOf(data: Float64Array, nanCount: number): number {
  const known = nanCount === 0 ? data : data.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? NaN : pairwiseSum(known, 0, known.length) / known.length;
}

function countClasses(kind: ArrayKind, { shape, max }: ArrayTraits): number | undefined {
  if (kind === 'one-hot' || kind === 'probability-rows') return shape.at(-1);
  if (kind === 'class-index') return max + 1;
  return kind === 'binary' ? 2 : undefined;
}

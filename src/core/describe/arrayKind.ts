import type { Shape } from '../array/ndarray';

/** What is known about an array before it is given a kind. */
export interface ArrayTraits {
  readonly shape: Shape;
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly nanCount: number;
  readonly infiniteCount: number;
  readonly isBinary01: boolean;
  readonly isSign: boolean;
  readonly isIntegers: boolean;
  readonly isOneHot: boolean;
  readonly rowsSumToOne: boolean;
  readonly inUnitInterval: boolean;
}

interface KindRule {
  readonly id: string;
  /** A few words for people. */
  readonly label: string;
  readonly fits: (traits: ArrayTraits) => boolean;
}

/** More classes than this are taken for counts or identifiers. ImageNet has 1000. */
const mostClasses = 1000;

/** Larger values are hardly logits: the softmax of 100 and 0 is 1 and 4e-44. */
const largestLogit = 100;

const isColumn = (shape: Shape): boolean => shape.length < 2 || shape.at(-1) === 1;

/**
 * What the values of an array may stand for, in order of priority: the first that fits is the array's kind. It is a
 * guess for people and for putting suggestions in order; no value is computed differently because of it.
 */
export const kindRules = [
  { id: 'empty', label: 'no values', fits: ({ size }) => size === 0 },
  {
    id: 'not-finite',
    label: 'with nan or inf',
    fits: ({ nanCount, infiniteCount }) => nanCount + infiniteCount > 0,
  },
  // Exactly one 1 in each row of the last axis, zeros otherwise.
  { id: 'one-hot', label: 'one-hot', fits: ({ isOneHot }) => isOneHot },
  // Rows of at least two numbers from 0 to 1 that add up to 1: the output of a softmax.
  {
    id: 'probability-rows',
    label: 'rows sum to 1',
    fits: ({ rowsSumToOne, inUnitInterval }) => rowsSumToOne && inUnitInterval,
  },
  { id: 'binary', label: '0 or 1', fits: ({ isBinary01 }) => isBinary01 },
  // The labels of hinge losses.
  { id: 'sign', label: '-1 or 1', fits: ({ isSign }) => isSign },
  // Whole numbers from 0 in a vector or a column: sparse labels.
  {
    id: 'class-index',
    label: 'class indices',
    fits: ({ isIntegers, min, max, shape }) => isIntegers && min >= 0 && max < mostClasses && isColumn(shape),
  },
  { id: 'counts', label: 'whole numbers', fits: ({ isIntegers, min }) => isIntegers && min >= 0 },
  { id: 'probability', label: 'from 0 to 1', fits: ({ inUnitInterval }) => inUnitInterval },
  // Fractions beyond [0, 1]: scores before a softmax (rows) or a sigmoid (of both signs).
  {
    id: 'logits',
    label: 'logits or scores',
    fits: ({ isIntegers, min, max, shape }) =>
      !isIntegers && Math.max(-min, max) <= largestLogit && (!isColumn(shape) || (min < 0 && max > 0)),
  },
  { id: 'real', label: 'real numbers', fits: () => true },
] as const satisfies readonly KindRule[];

export type ArrayKind = (typeof kindRules)[number]['id'];

/** The first kind whose rule fits. */
export function arrayKind(traits: ArrayTraits): ArrayKind {
  return kindRules.find((rule) => rule.fits(traits))?.id ?? 'real';
}

/** A few words for people: "one-hot", "rows sum to 1". */
export function kindLabel(kind: ArrayKind): string {
  return kindRules.find((rule) => rule.id === kind)?.label ?? '';
}

import { gathered } from '../../array/gathered';
import { ascendingOrder } from '../../array/order';
import { countOf, sameSizes } from '../dims';
import type { CountsByLabel } from '../kernels/countsByLabel';
import type { Kernels } from '../kernels/kernels';
import { countPlacesByKernel } from '../kernels/placesByKernel';
import type { Node } from '../node';
import { asCountedLabels, mostInFloat32, operandsOf, type CountedLabels } from './countedLabels';
import { unnamed } from './fusion';

type ReductionNode = Extract<Node, { kind: 'reduction' }>;

/** What a sum counts at each of some thresholds. */
interface CountedAbove extends CountedLabels {
  /** `score > thresholds`, where the thresholds have an axis of their own before those of the scores. */
  readonly positive: Node;
  readonly scores: Node;
  readonly thresholds: Node;
  /** Scores that are not above a threshold are counted. */
  readonly isOpposite: boolean;
}

/** What was counted last, for all sums over the same labels and comparisons. */
interface Known extends Pick<CountedAbove, 'labels' | 'positive'> {
  /** Positions of the thresholds, that of the smallest first. */
  readonly order: Uint32Array;
  /** By how many thresholds a score is above. */
  readonly counts: CountsByLabel;
}

/**
 * Sums that count samples by label and by whether their score is above each of some thresholds: `sum((y != 0) and (s > t), s)`
 * over all samples s, and the same of the opposites of both. One pass over labels and scores finds for each sample how many
 * thresholds it is above; what it counted is kept for the other sums of the formula.
 */
export class ThresholdSums {
  #known: Known | undefined;

  /** @param valuesOf gives all values of a node; with `float32` those of an input need not be rounded yet */
  constructor(
    private readonly valuesOf: (node: Node) => Float64Array,
    private readonly float32: boolean,
  ) {}

  /** The sum for each threshold; undefined for what is no such sum, or where there is no kernel for it. */
  of({ function: { name }, operand, dims }: ReductionNode, kernels: Kernels): Float64Array | undefined {
    const found = name === 'sum' ? asCountedAbove(unnamed(operand)) : undefined;
    if (found === undefined || countOf(dims) !== dims[0]?.size) return undefined;
    const known = this.#countsOf(found, kernels);
    return known && sumsOf(known.counts[found.kind], known.order, found.isOpposite);
  }

  #countsOf({ labels, positive, scores, thresholds }: CountedAbove, kernels: Kernels): Known | undefined {
    const before = this.#known;
    if (before?.labels === labels && before.positive === positive) return before;
    const { float32, valuesOf } = this;
    if (float32 && countOf(scores.dims) > mostInFloat32) return undefined;
    const list = valuesOf(thresholds);
    const order = ascendingOrder(list);
    const rising = gathered(list, order);
    if (Number.isNaN(rising.at(-1))) return undefined;
    const counts = countPlacesByKernel(kernels, valuesOf(scores), valuesOf(labels), rising, float32);
    if (counts !== undefined) this.#known = { labels, positive, order, counts };
    return counts && this.#known;
  }
}

/** `label and positive`, `label and not positive` and so on, where every sample is compared with every threshold. */
function asCountedAbove(node: Node): CountedAbove | undefined {
  const [label, compared] = operandsOf(node, 'and') ?? [];
  if (label === undefined || compared === undefined) return undefined;
  const counted = asCountedLabels(label);
  const [opposite] = operandsOf(compared, 'not') ?? [];
  const positive = opposite ?? compared;
  const [scores, thresholds] = operandsOf(positive, 'larger') ?? [];
  if (counted === undefined || scores === undefined || thresholds === undefined) return undefined;
  const [axis, ...samples] = node.dims;
  const isEachWithEach =
    countOf(thresholds.dims) === axis?.size &&
    thresholds.dims[0]?.size === axis.size &&
    [scores, counted.labels].every(({ dims }) => sameSizes(dims, samples));
  return isEachWithEach ? { ...counted, positive, scores, thresholds, isOpposite: opposite !== undefined } : undefined;
}

/** How many samples are above each threshold, or are not, from how many are above a number of thresholds. */
function sumsOf(counts: Float64Array, order: Uint32Array, isOpposite: boolean): Float64Array {
  const sums = new Float64Array(order.length);
  let above = 0;
  for (let place = order.length; place > 0; place -= 1) {
    above += counts[place]!;
    sums[order[place - 1]!] = above;
  }
  if (!isOpposite) return sums;
  const all = above + counts[0]!;
  return sums.map((count) => all - count);
}

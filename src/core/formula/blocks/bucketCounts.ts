import { countOf } from '../dims';
import { countBucketsByKernel, type Buckets } from '../kernels/bucketsByKernel';
import type { CountsByLabel } from '../kernels/countsByLabel';
import type { Kernels } from '../kernels/kernels';
import type { Node } from '../node';
import { asCountedLabels, isConstant, mostInFloat32, operandsOf } from './countedLabels';
import { unnamed } from './fusion';

type ArrayNode = Extract<Node, { kind: 'array' }>;
type ReductionNode = Extract<Node, { kind: 'reduction' }>;

/** Evenly spaced buckets of scores. */
interface ScoreBuckets extends Pick<Buckets, 'least'> {
  readonly scores: Node;
  readonly scale: Node;
}

/** What was counted last. */
interface Known {
  readonly segments: Node;
  readonly labels: Node;
  /** How many segments there are. */
  readonly length: number;
  readonly counts: CountsByLabel;
}

/**
 * Sums that count samples by label and bucket: `segment_sum(y != 0, max(ceil(clip(s, 0, 1) * n) - 1, 0), T, 0)`, the same of
 * `not (y != 0)`, and how many there are of each, `sum(y != 0)`. One pass over labels and scores counts all of them; what it
 * found is kept for the other sums of the formula.
 */
export class BucketSums {
  #known: Known | undefined;

  /** @param valuesOf gives all values of a node; with `float32` those of an input need not be rounded yet */
  constructor(
    private readonly valuesOf: (node: Node) => Float64Array,
    private readonly float32: boolean,
  ) {}

  /** The sum for each bucket; undefined for what is no such sum, or where there is no kernel for it. */
  segments({ function: { name }, operands, statics }: ArrayNode, kernels: Kernels): Float64Array | undefined {
    const [length = 0, kept] = statics;
    const [values, segments] = operands.map(unnamed);
    if (name !== 'segment_sum' || kept !== 0 || values === undefined || segments === undefined) return undefined;
    const counted = asCountedLabels(values);
    if (counted === undefined) return undefined;
    const counts = this.#countsOf(counted.labels, segments, length, kernels);
    if (counts === undefined) return undefined;
    // Bucket 0 has what is in no segment.
    return counts[counted.kind].subarray(1);
  }

  /** How many samples there are with or without a label, where they were counted for the buckets already. */
  total({ function: { name }, operand, dims }: ReductionNode): Float64Array | undefined {
    const known = this.#known;
    if (known === undefined || name !== 'sum' || countOf(dims) !== 1) return undefined;
    const counted = asCountedLabels(operand);
    return counted?.labels === known.labels ? Float64Array.of(sumOf(known.counts[counted.kind])) : undefined;
  }

  #countsOf(labels: Node, segments: Node, length: number, kernels: Kernels): CountsByLabel | undefined {
    const known = this.#known;
    if (known?.segments === segments && known.labels === labels && known.length === length) return known.counts;
    const { float32, valuesOf } = this;
    const samples = countOf(labels.dims);
    const found = asBuckets(segments);
    if (found === undefined || countOf(found.scores.dims) !== samples) return undefined;
    const buckets: Buckets = { scale: valuesOf(found.scale)[0]!, least: found.least, length: length + 1 };
    if (!(buckets.scale >= 1 && buckets.scale <= length) || (float32 && samples > mostInFloat32)) return undefined;
    const counts = countBucketsByKernel(kernels, valuesOf(found.scores), valuesOf(labels), buckets, float32);
    if (counts !== undefined) this.#known = { segments, labels, length, counts };
    return counts;
  }
}

/** `ceil(clip(s, 0, 1) * n) - 1`, and the larger of that and 0. */
function asBuckets(node: Node): ScoreBuckets | undefined {
  const [inside, zero] = operandsOf(node, 'maximum') ?? [];
  if (inside !== undefined && !isConstant(zero, 0)) return undefined;
  const [ceiling, one] = operandsOf(inside ?? node, 'subtract') ?? [];
  const [product] = operandsOf(ceiling, 'ceil') ?? [];
  const [clipped, scale] = operandsOf(product, 'multiply') ?? [];
  const [scores, low, high] = operandsOf(clipped, 'clip') ?? [];
  if (scores === undefined || scale === undefined || countOf(scale.dims) !== 1) return undefined;
  if (!isConstant(one, 1) || !isConstant(low, 0) || !isConstant(high, 1)) return undefined;
  return { scores, scale, least: inside === undefined ? 0 : 1 };
}

function sumOf(counts: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) sum += counts[i]!;
  return sum;
}

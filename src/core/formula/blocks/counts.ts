import type { Kernels } from '../kernels/kernels';
import type { Node } from '../node';
import { BucketSums } from './bucketCounts';
import type { RowsNode } from './evaluateRows';
import { RankedCounts } from './rankedCounts';
import { ThresholdSums } from './thresholdSums';

/** Where the values come from that are counted. */
interface Sources {
  /** All values of a node. */
  readonly materialize: (node: Node) => Float64Array;
  /** An input as it came. */
  readonly given: (name: string) => Float64Array;
}

/**
 * Sums of a formula that only count samples, by their labels and scores: each is found in one look at the samples, which
 * serves the formula's other counts of the same. Undefined for every other node.
 */
export class Counts {
  readonly #bucketSums: BucketSums;
  readonly #thresholdSums: ThresholdSums;
  readonly #rankedCounts: RankedCounts;

  constructor({ materialize, given }: Sources, float32: boolean) {
    const unrounded = (node: Node) => (node.kind === 'input' ? given(node.name) : materialize(node));
    this.#bucketSums = new BucketSums(unrounded, float32);
    this.#thresholdSums = new ThresholdSums(unrounded, float32);
    this.#rankedCounts = new RankedCounts(materialize, float32);
  }

  ofArray(node: Extract<Node, { kind: 'array' }>, kernels: Kernels): Float64Array | undefined {
    return this.#bucketSums.segments(node, kernels);
  }

  ofReduction(node: Extract<Node, { kind: 'reduction' }>, kernels: Kernels): Float64Array | undefined {
    return this.#bucketSums.total(node) ?? this.#thresholdSums.of(node, kernels);
  }

  ofRows(node: RowsNode): Float64Array | undefined {
    return this.#rankedCounts.of(node);
  }
}

import { throughSteps, type Node } from '../../formula/node';
import { countOf } from '../../formula/dims';
import { isApart, readsInputs } from '../../session/averagedValues';
import type { PartTotals } from './accumulator';

/** How the values of a reduction over the samples of two chunks become that of both. */
type Merge = 'sum' | 'mean' | 'max' | 'min';

/** A reduction over the samples; the formula's result is made of such, and needs no sample besides. */
export interface Part {
  readonly node: Node;
  readonly merge: Merge;
  /** How many values each of its values is made of. */
  readonly count: number;
}

const merges: ReadonlyMap<string, Merge> = new Map<string, Merge>([
  ['sum', 'sum'],
  ['mean', 'mean'],
  ['max', 'max'],
  ['min', 'min'],
]);

/** The samples are entries of the first axis. */
const sampleAxis = 0;

/**
 * The reductions over samples that a result is made of. Undefined where there is more to it: a rank, a value that is
 * compared with the mean of all, or a value for every sample.
 */
export function partsOf(result: Node): readonly Part[] | undefined {
  const parts = new Map<Node, Part>();
  return collect(result, parts) ? [...parts.values()] : undefined;
}

function collect(node: Node, parts: Map<Node, Part>): boolean {
  if (parts.has(node) || !readsInputs(node)) return true;
  if (node.kind === 'input') return false;
  const part = partAt(node);
  if (part !== undefined) {
    parts.set(node, part);
    return true;
  }
  return node.kind !== 'array' && throughSteps(node).every((operand) => collect(operand, parts));
}

function partAt(node: Node): Part | undefined {
  if (node.kind !== 'reduction' || !node.axes.includes(sampleAxis)) return undefined;
  const merge = merges.get(node.function.name);
  if (merge === undefined || !isApart(node.operand, sampleAxis)) return undefined;
  return { node, merge, count: countOf(node.operand.dims) / Math.max(1, countOf(node.dims)) };
}

/** Values of a part over some chunks. Sums are kept in float64, so that many small chunks lose nothing. */
export class PartTotal {
  #values: Float64Array | undefined;
  #count = 0;

  constructor(private readonly merge: Merge) {}

  add(values: Float64Array, count: number): void {
    this.join({ values: this.merge === 'mean' ? values.map((value) => value * count) : values, count });
  }

  /** Takes in what other chunks amount to. */
  join({ values, count }: PartTotals): void {
    const { merge } = this;
    this.#values = this.#values?.map((value, index) => join(merge, value, values[index] ?? NaN)) ?? values.slice();
    this.#count += count;
  }

  get totals(): PartTotals {
    return { values: this.#values ?? new Float64Array(0), count: this.#count };
  }

  get values(): Float64Array {
    const values = this.#values ?? new Float64Array(0);
    return this.merge === 'mean' ? values.map((value) => value / this.#count) : values;
  }
}

function join(merge: Merge, a: number, b: number): number {
  if (merge === 'max') return Math.max(a, b);
  return merge === 'min' ? Math.min(a, b) : a + b;
}

import type { NDArray } from '../../array/ndarray';
import { ndarray } from '../../array/ndarray';
import { pairwiseSum } from '../../array/sum';
import { replaceNode } from '../../checks/replaceNode';
import type { Computation } from '../../compute/prepareComputation';
import { prepareComputation } from '../../compute/prepareComputation';
import type { Inputs } from '../../compute/types';
import { BlockEvaluator } from '../../formula/blocks/evaluateBlocks';
import { countOf, shapeOf } from '../../formula/dims';
import type { Node } from '../../formula/node';
import { issue, type Issue, type Outcome } from '../../issues/issue';
import { isApart, readsInputs } from '../../session/averagedValues';
import type { Accumulator, StreamRequest } from './accumulator';
import { differs } from './accumulator';
import { decisionsOf } from './decisions';
import { partsOf, PartTotal } from './parts';
import { signatureOf } from './signature';

/**
 * Adds up the sums over samples that a formula is made of, and computes the rest of it from them. A function that gives a
 * value for each sample is averaged over all of them.
 */
export class SumsAccumulator implements Accumulator {
  readonly method = 'sums';
  readonly #totals: readonly PartTotal[];
  readonly #mean = new PartTotal('mean');
  readonly #signature: string;
  readonly #decisions: string;
  readonly #isAveraged: boolean;
  #result: Node;

  /** @param first a chunk for which `addsUp` is true */
  constructor(
    private readonly request: StreamRequest,
    first: Computation,
  ) {
    this.#result = first.formula.result.node;
    this.#signature = signatureOf(this.#result);
    this.#decisions = decisionsOf(first);
    this.#isAveraged = isApart(this.#result, 0);
    const parts = this.#isAveraged ? [] : (partsOf(this.#result) ?? []);
    this.#totals = parts.map(({ merge }) => new PartTotal(merge));
  }

  add(inputs: Inputs): readonly Issue[] | typeof differs {
    const { value: computation, issues } = prepareComputation({ ...this.request, inputs });
    if (computation === undefined) return issues;
    const { node } = computation.formula.result;
    if (signatureOf(node) !== this.#signature || decisionsOf(computation) !== this.#decisions) return differs;
    this.#result = node;
    if (this.#isAveraged) {
      const values = computation.values(node);
      this.#mean.add(Float64Array.of(pairwiseSum(values, 0, values.length) / values.length), values.length);
      return [...issues, issue('batches.averaged', 'info', { function: computation.definition.id })];
    }
    const parts = partsOf(node) ?? [];
    this.#totals.forEach((total, index) => {
      const part = parts[index];
      if (part !== undefined) total.add(computation.values(part.node), part.count);
    });
    return issues;
  }

  result(): Outcome<NDArray> {
    const { precision } = this.request;
    if (this.#isAveraged) return { value: this.#averaged(), issues: [] };
    const arrays: Record<string, Float64Array> = {};
    const parts = partsOf(this.#result) ?? [];
    const result = parts.reduce((formula, { node }, index) => {
      const name = `part${String(index)}`;
      arrays[name] = this.#totals[index]?.values ?? new Float64Array(0);
      return replaceNode(formula, node, { kind: 'input', dims: node.dims, name, symbol: name });
    }, this.#result);
    const values = new BlockEvaluator(arrays, precision === 'float32').values(result);
    return { value: ndarray(values, shapeOf(result.dims), precision), issues: [] };
  }

  #averaged(): NDArray {
    const { precision } = this.request;
    const { values } = this.#mean;
    return ndarray(precision === 'float32' ? values.map(Math.fround) : values, [], precision);
  }
}

/**
 * Whether the value of many chunks follows from sums over each: the result is made of such, or of each sample alone, and
 * its numbers do not depend on how many rows there are.
 */
export function addsUp(first: Computation, fewer: Computation): boolean {
  const { node } = first.formula.result;
  if (!readsInputs(node) || countOf(node.dims) === 0) return false;
  if (!isApart(node, 0) && partsOf(node) === undefined) return false;
  return signatureOf(node) === signatureOf(fewer.formula.result.node);
}

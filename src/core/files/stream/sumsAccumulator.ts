import type { NDArray } from '../../array/ndarray';
import { ndarray } from '../../array/ndarray';
import { pairwiseSum } from '../../array/sum';
import { replaceNode } from '../../checks/replaceNode';
import type { Computation } from '../../compute/prepareComputation';
import type { Inputs } from '../../compute/types';
import { BlockEvaluator } from '../../formula/blocks/evaluateBlocks';
import { countOf, shapeOf } from '../../formula/dims';
import type { BoundFormula, Node } from '../../formula/node';
import { issue, type Issue, type Outcome } from '../../issues/issue';
import { isApart, readsInputs } from '../../session/averagedValues';
import type { Accumulator, StreamRequest, Totals } from './accumulator';
import { differs } from './accumulator';
import { ChunkFormula } from './chunkFormula';
import { Decisions } from './decisions';
import { partsOf, PartTotal, type Part } from './parts';
import { signatureOf } from './signature';

/**
 * Adds up the sums over samples that a formula is made of, and computes the rest of it from them. A function that gives a
 * value for each sample is averaged over all of them.
 */
export class SumsAccumulator implements Accumulator {
  readonly method = 'sums';
  readonly #formulas: ChunkFormula;
  readonly #totals: readonly PartTotal[];
  readonly #mean = new PartTotal('mean');
  readonly #signature: string;
  readonly #decisions = new Decisions();
  readonly #decided: string;
  readonly #isAveraged: boolean;
  #formula: BoundFormula;
  #parts: readonly Part[];

  /** @param first a chunk for which `addsUp` is true */
  constructor(
    private readonly request: StreamRequest,
    first: Computation,
  ) {
    this.#formulas = new ChunkFormula(request);
    this.#formula = first.formula;
    this.#signature = signatureOf(this.#result);
    this.#decided = this.#decisions.of(first);
    this.#isAveraged = isApart(this.#result, 0);
    this.#parts = this.#isAveraged ? [] : (partsOf(this.#result) ?? []);
    this.#totals = this.#parts.map(({ merge }) => new PartTotal(merge));
  }

  add(inputs: Inputs): readonly Issue[] | typeof differs {
    const { value: computation, issues } = this.#formulas.prepare(inputs);
    if (computation === undefined) return issues;
    if (!this.#takes(computation.formula) || this.#decisions.of(computation) !== this.#decided) return differs;
    if (this.#isAveraged) {
      const values = computation.values(this.#result);
      this.#mean.add(Float64Array.of(pairwiseSum(values, 0, values.length) / values.length), values.length);
      return [...issues, issue('batches.averaged', 'info', { function: computation.definition.id })];
    }
    this.#totals.forEach((total, index) => {
      const part = this.#parts[index];
      if (part !== undefined) total.add(computation.values(part.node), part.count);
    });
    return issues;
  }

  totals(): Totals {
    return { of: this.#identity, parts: this.#all.map(({ totals }) => totals) };
  }

  join({ of, parts }: Totals): typeof differs | undefined {
    if (of !== this.#identity) return differs;
    parts.forEach((part, index) => this.#all[index]?.join(part));
    return undefined;
  }

  get #identity(): string {
    return `${this.method}\n${this.#signature}\n${this.#decided}`;
  }

  get #all(): readonly PartTotal[] {
    return this.#isAveraged ? [this.#mean] : this.#totals;
  }

  get #result(): Node {
    return this.#formula.result.node;
  }

  /** Goes on with the formula of another chunk; false where it is another one. */
  #takes(formula: BoundFormula): boolean {
    if (formula === this.#formula) return true;
    if (signatureOf(formula.result.node) !== this.#signature) return false;
    this.#formula = formula;
    this.#parts = this.#isAveraged ? [] : (partsOf(this.#result) ?? []);
    return true;
  }

  result(): Outcome<NDArray> {
    const { precision } = this.request;
    if (this.#isAveraged) return { value: this.#averaged(), issues: [] };
    const arrays: Record<string, Float64Array> = {};
    const result = this.#parts.reduce((formula, { node }, index) => {
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

import type { NDArray } from '../../array/ndarray';
import { ndarray } from '../../array/ndarray';
import type { Computation } from '../../compute/prepareComputation';
import type { Inputs } from '../../compute/types';
import { shapeOf } from '../../formula/dims';
import type { BoundFormula } from '../../formula/node';
import type { Issue, Outcome } from '../../issues/issue';
import { stateMisfits } from '../../session/batchFit';
import { mergeStates, resultOf, updateState, type MetricState } from '../../session/metricState';
import type { Accumulator, StreamRequest, Totals } from './accumulator';
import { differs } from './accumulator';
import { ChunkFormula } from './chunkFormula';
import { Decisions } from './decisions';

/**
 * Adds up the state variables of a metric. They are kept in float64 between chunks, so that counts beyond 2^24 and sums of
 * many chunks are not rounded each time; the result is computed in the precision asked for.
 */
export class StateAccumulator implements Accumulator {
  readonly method = 'state';
  /** Arrays of its own, to which chunks are added in place. */
  #state: MetricState | undefined;
  #fitting: BoundFormula | undefined;
  readonly #formula: ChunkFormula;
  readonly #decisions = new Decisions();
  readonly #decided: string;

  /** @param first a chunk whose halves' states add up to its own */
  constructor(
    private readonly request: StreamRequest,
    first: Computation,
  ) {
    this.#formula = new ChunkFormula(request);
    this.#decided = this.#decisions.of(first);
  }

  add(inputs: Inputs): readonly Issue[] | typeof differs {
    const { value: computation, issues } = this.#formula.prepare(inputs);
    if (computation === undefined) return issues;
    if (this.#decisions.of(computation) !== this.#decided) return differs;
    const refused = this.#state === undefined ? [] : this.#misfits(computation, this.#state);
    if (refused.length > 0) return refused;
    if (this.#state === undefined) this.#state = stateOf(computation);
    else addState(this.#state, computation);
    return issues;
  }

  /** The same formula has states of the same shapes. */
  #misfits(computation: Computation, state: MetricState): readonly Issue[] {
    if (computation.formula === this.#fitting) return [];
    const refused = stateMisfits(stateOf(computation), state);
    if (refused.length === 0) this.#fitting = computation.formula;
    return refused;
  }

  totals(): Totals {
    const arrays = Object.values(this.#state ?? {});
    return { of: this.#identity, parts: arrays.map(({ data }) => ({ values: data, count: 0 })) };
  }

  join({ of, parts }: Totals): typeof differs | undefined {
    const state = this.#state;
    if (state === undefined || of !== this.#identity) return differs;
    const others = Object.entries(state).map(([name, { shape }], index): [string, NDArray] => [
      name,
      ndarray(parts[index]?.values ?? new Float64Array(0), shape),
    ]);
    this.#state = mergeStates(state, Object.fromEntries(others));
    return undefined;
  }

  result(): Outcome<NDArray> {
    return resultOf(this.request, this.#state ?? {}, this.request.precision);
  }

  get #identity(): string {
    const variables = Object.entries(this.#state ?? {}).map(([name, { shape }]) => `${name} ${shape.join()}`);
    return [this.method, this.request.function, ...variables, this.#decided].join('\n');
  }
}

/** The state after a chunk, in arrays that nothing else has. */
function stateOf(computation: Computation): MetricState {
  return Object.fromEntries(
    computation.formula.state.map(({ name, node }) => [
      name,
      ndarray(computation.values(node).slice(), shapeOf(node.dims)),
    ]),
  );
}

/** Adds the state after a chunk to another one. */
function addState(state: MetricState, { formula, values }: Computation): void {
  for (const { name, node } of formula.state) {
    const sums = state[name]?.data;
    const more = values(node);
    if (sums !== undefined) for (let i = 0; i < sums.length; i += 1) sums[i] = sums[i]! + more[i]!;
  }
}

/** Two sums of the same values in another order differ by less, relative to their size. */
const roundoff = 1e-9;

/**
 * Whether the state after some rows is the sum of the states after each half of them. It is not where a library takes all
 * rows of a batch for one sample: Keras does so with y_true and y_pred of shape (n,), and counts the batch once.
 */
export function stateAddsUp(
  request: StreamRequest,
  whole: Inputs,
  [first, second]: readonly [Inputs, Inputs],
): boolean {
  const [all, ...halves] = [whole, first, second].map(
    (inputs) => updateState({ ...request, precision: 'float64', inputs }).value,
  );
  const [a, b] = halves;
  if (all === undefined || a === undefined || b === undefined || stateMisfits(a, b).length > 0) return false;
  const sum = mergeStates(a, b);
  return Object.entries(all).every(([name, { data }]) => {
    const added = sum[name]?.data;
    return added?.length === data.length && data.every((value, index) => isClose(value, added[index] ?? NaN));
  });
}

function isClose(a: number, b: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= roundoff * Math.max(Math.abs(a), Math.abs(b));
}

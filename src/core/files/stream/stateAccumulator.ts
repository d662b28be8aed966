import type { NDArray } from '../../array/ndarray';
import { ndarray } from '../../array/ndarray';
import { arrayOf } from '../../compute/compute';
import type { Computation } from '../../compute/prepareComputation';
import { prepareComputation } from '../../compute/prepareComputation';
import type { Inputs } from '../../compute/types';
import type { Issue, Outcome } from '../../issues/issue';
import { stateMisfits } from '../../session/batchFit';
import { mergeStates, resultOf, updateState, type MetricState } from '../../session/metricState';
import type { Accumulator, StreamRequest } from './accumulator';
import { differs } from './accumulator';
import { decisionsOf } from './decisions';

/**
 * Adds up the state variables of a metric. They are kept in float64 between chunks, so that counts beyond 2^24 and sums of
 * many chunks are not rounded each time; the result is computed in the precision asked for.
 */
export class StateAccumulator implements Accumulator {
  readonly method = 'state';
  #state: MetricState | undefined;
  readonly #decisions: string;

  /** @param first a chunk whose halves' states add up to its own */
  constructor(
    private readonly request: StreamRequest,
    first: Computation,
  ) {
    this.#decisions = decisionsOf(first);
  }

  add(inputs: Inputs): readonly Issue[] | typeof differs {
    const { value: computation, issues } = prepareComputation({ ...this.request, inputs });
    if (computation === undefined) return issues;
    if (decisionsOf(computation) !== this.#decisions) return differs;
    const batch = stateOf(computation);
    const refused = this.#state === undefined ? [] : stateMisfits(batch, this.#state);
    if (refused.length > 0) return refused;
    this.#state = this.#state === undefined ? batch : mergeStates(this.#state, batch);
    return issues;
  }

  result(): Outcome<NDArray> {
    return resultOf(this.request, this.#state ?? {}, this.request.precision);
  }
}

function stateOf(computation: Computation): MetricState {
  return Object.fromEntries(
    computation.formula.state.map(({ name, node }) => {
      const { data, shape } = arrayOf(computation, node);
      return [name, ndarray(data, shape)];
    }),
  );
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

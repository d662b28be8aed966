import type { NDArray } from '../array/ndarray';
import { ndarray, sizeOf } from '../array/ndarray';
import { arrayOf } from '../compute/compute';
import { prepareComputation } from '../compute/prepareComputation';
import { resolveParams } from '../compute/resolveParams';
import type { ComputeRequest, Precision } from '../compute/types';
import { definitionOf } from '../catalogue/registry';
import { bindResult } from '../formula/bindFormula';
import { BlockEvaluator } from '../formula/blocks/evaluateBlocks';
import { shapeOf } from '../formula/dims';
import type { Outcome } from '../issues/issue';

/** The state variables of a metric by their names in the library: `total` and `count`, `true_positives` … */
export type MetricState = Readonly<Record<string, NDArray>>;

/**
 * One `update_state`: the state after a batch, from the state before it (none: a new metric). A batch that cannot be
 * taken in has an error among the issues and leaves the state as it was.
 */
export function updateState(request: ComputeRequest, before?: MetricState): Outcome<MetricState> {
  const { value: computation, issues } = prepareComputation(request);
  if (computation === undefined) return { issues };
  const batch = Object.fromEntries(
    computation.formula.state.map(({ name, node }): [string, NDArray] => [name, arrayOf(computation, node)]),
  );
  return { value: before === undefined ? batch : mergeStates(before, batch), issues };
}

/** What two states make together, as if one metric had seen both: every variable adds up, in its own precision. */
export function mergeStates(a: MetricState, b: MetricState): MetricState {
  const merged: Record<string, NDArray> = {};
  for (const [name, left] of Object.entries(a)) {
    const right = b[name];
    if (right?.data.length !== left.data.length) throw new Error(`states of two metrics do not merge at ${name}`);
    const round = left.dtype === 'float32' ? Math.fround : Number;
    merged[name] = ndarray(
      left.data.map((value, index) => round(value + (right.data[index] ?? NaN))),
      left.shape,
      left.dtype,
    );
  }
  return merged;
}

/** `reset_state`: the same variables, all 0. */
export function resetState(state: MetricState): MetricState {
  return Object.fromEntries(
    Object.entries(state).map(([name, { shape, dtype }]) => [
      name,
      ndarray(new Float64Array(sizeOf(shape)), shape, dtype),
    ]),
  );
}

/** `result`: the metric's value for a state. */
export function resultOf(
  request: Pick<ComputeRequest, 'function' | 'params'>,
  state: MetricState,
  precision: Exclude<Precision, 'exact'> = 'float32',
): Outcome<NDArray> {
  const definition = definitionOf(request.function, request.params);
  if (definition === undefined) throw new Error(`no definition ${request.function}`);
  const params = resolveParams(definition, request.params);
  if (params.value === undefined) return { issues: params.issues };
  const shapes = Object.fromEntries(Object.entries(state).map(([name, { shape }]) => [name, shape]));
  const { value: node, issues } = bindResult(definition, shapes, params.value);
  if (node === undefined) return { issues };
  const arrays = Object.fromEntries(Object.entries(state).map(([name, { data }]) => [name, data]));
  const values = new BlockEvaluator(arrays, precision === 'float32').values(node);
  return { value: ndarray(values, shapeOf(node.dims), precision), issues };
}

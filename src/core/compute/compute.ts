import { sizeOf, toNested } from '../array/ndarray';
import type { NDArray, Nested } from '../array/ndarray';
import { shapeOf } from '../formula/dims';
import type { Node } from '../formula/node';
import { stepTex } from '../formula/tex/stepTex';
import type { Outcome } from '../issues/issue';
import { explainResolution } from '../resolution/explainResolution';
import { resolveRequest } from '../resolution/requestedDefinition';
import { prepareComputation } from './prepareComputation';
import type { Computation } from './prepareComputation';
import type { ComputeRequest, ComputeResult } from './types';

/** Steps with more numbers than this are named but not listed in a result. */
export const stepValueLimit = 10_000;

/**
 * Computes a loss, metric or activation: its value, the per-sample values before any reduction, and every step.
 *
 * Never throws on a user's input: what cannot be computed has an error among its issues and no value.
 */
export function compute(request: ComputeRequest): ComputeResult {
  return resultOf(request, prepareComputation(request));
}

/** The result of a request that was made ready before: whoever asks more of it has it computed once. */
export function resultOf(
  request: ComputeRequest,
  { value: computation, issues: found }: Outcome<Computation>,
): ComputeResult {
  const resolution = resolveRequest(request);
  const issues = resolution === undefined ? found : [...found, ...explainResolution(resolution, request, compute)];
  const precision = request.precision ?? 'float32';
  if (computation === undefined) {
    return { function: request.function, params: request.params ?? {}, precision, steps: [], issues };
  }
  const { definition, formula } = computation;
  const digits = computation.digits?.(formula.result.node);
  return {
    function: definition.id,
    params: formula.params,
    precision: computation.precision,
    value: arrayOf(computation, formula.result.node),
    perSample: arrayOf(computation, formula.perSample),
    steps: formula.steps.map((step) => {
      const shape = shapeOf(step.node.dims);
      return {
        name: step.name,
        formula: step.formula,
        tex: stepTex(step),
        shape,
        ...(sizeOf(shape) <= stepValueLimit && { value: toNested(arrayOf(computation, step.node)) }),
      };
    }),
    issues,
    ...(formula.outputs !== undefined && {
      outputs: formula.outputs.map(({ name, node }) => ({ name, array: arrayOf(computation, node) })),
    }),
    ...(formula.entryNames !== undefined && { entryNames: formula.entryNames }),
    ...(formula.state.length > 0 && {
      state: Object.fromEntries(
        formula.state.map(({ name, node }): [string, Nested] => [name, toNested(arrayOf(computation, node))]),
      ),
    }),
    ...(digits !== undefined && { digits }),
  };
}

/** A node's values with the shape that a library would return: reduced axes are gone. */
export function arrayOf(computation: Computation, node: Node): NDArray {
  const shape = shapeOf(node.dims);
  const data = computation.values(node);
  if (data.length !== sizeOf(shape)) throw new Error('a node has other values than its shape says');
  return { data, shape, dtype: computation.precision === 'float32' ? 'float32' : 'float64' };
}

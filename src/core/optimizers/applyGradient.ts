import type { NDArray } from '../array/ndarray';
import type { ParamValue, Steps } from '../catalogue/definition';
import { BlockEvaluator } from '../formula/blocks/evaluateBlocks';
import type { Meaning } from '../formula/bindExpression';
import { dimsOf, lettersFor } from '../formula/letters';
import type { BoundStep } from '../formula/node';
import { StepBinder } from '../formula/stepBinder';
import { upright } from '../formula/tex/tex';
import type { OptimizerDefinition, Params } from './definition';

/** A variable on its way, with what its optimizer keeps for it. */
export interface OptimizedVariable {
  readonly variable: NDArray;
  /** How many steps were taken. */
  readonly steps: number;
  /** The optimizer's state by the library's names, each in the shape of the variable. */
  readonly state: Readonly<Record<string, NDArray>>;
}

/** What happens to every gradient and variable before the optimizer's own step. */
const before: Steps = {
  norm: 'sqrt(sum(raw_gradient^2, all))',
  gradient:
    'clipnorm != null ? raw_gradient * clipnorm / maximum(norm, clipnorm) : clipvalue != null ? clip(raw_gradient, -clipvalue, clipvalue) : raw_gradient',
  variable: 'weight_decay != null ? old_variable - old_variable * weight_decay * learning_rate : old_variable',
};

/** A variable at the start. */
export function startVariable(optimizer: OptimizerDefinition, variable: NDArray, params: Params): OptimizedVariable {
  const state = Object.entries(optimizer.state).map(([name, { initial }]): [string, NDArray] => [
    name,
    { ...variable, data: new Float64Array(variable.data.length).fill(initial(resolved(optimizer, params))) },
  ]);
  return { variable, steps: 0, state: Object.fromEntries(state) };
}

/**
 * One step of an optimizer, given the gradient at the variable (of its shape).
 *
 * In float32 every operation is rounded, as Keras computes by default. Source: keras 3.15 · keras.optimizers.
 */
export function applyGradient(
  optimizer: OptimizerDefinition,
  { variable, steps, state }: OptimizedVariable,
  gradient: NDArray,
  params: Params,
  precision: 'float32' | 'float64' = 'float32',
): OptimizedVariable {
  const arrays: Record<string, NDArray> = { old_variable: variable, raw_gradient: gradient };
  for (const [name, array] of Object.entries(state)) arrays[`${name}_state`] = array;
  const binder = binderFor(optimizer, arrays, resolved(optimizer, params), steps + 1);
  const data = Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, array.data]));
  const evaluator = new BlockEvaluator(data, precision === 'float32');
  const valueOf = ({ node }: BoundStep): NDArray => ({
    ...variable,
    data: sized(evaluator.values(node), variable.data.length),
  });
  return {
    variable: valueOf(binder.step(lastOf(optimizer.steps))),
    steps: steps + 1,
    state: Object.fromEntries(
      Object.entries(optimizer.state).map(([name, { next }]) => [name, valueOf(binder.step(next))]),
    ),
  };
}

function binderFor(
  optimizer: OptimizerDefinition,
  arrays: Readonly<Record<string, NDArray>>,
  params: Readonly<Record<string, ParamValue>>,
  t: number,
): StepBinder {
  const given: Record<string, Meaning> = { t: { kind: 'static', value: t, symbol: 't' } };
  for (const [name, { shape }] of Object.entries(arrays)) {
    const dims = dimsOf(shape, lettersFor(shape.length, undefined, ''));
    given[name] = { kind: 'node', node: { kind: 'input', dims, name, symbol: upright(name) } };
  }
  const stage = { inputs: {}, params: optimizer.params };
  return new StepBinder({ ...before, ...optimizer.steps }, stage, { shapes: {} }, params, [], given);
}

/** The parameters of a call: what was given, defaults for the rest. */
function resolved({ params: specs }: OptimizerDefinition, params: Params): Params {
  const defaults = Object.entries(specs).map(([name, spec]) => [name, spec.default] as const);
  return { ...(Object.fromEntries(defaults) as Params), ...params };
}

const lastOf = (steps: Steps): string => Object.keys(steps).at(-1) ?? '';

/** A value that is the same for every element, as many times as there are elements. */
function sized(values: Float64Array, length: number): Float64Array {
  return values.length === length ? values : new Float64Array(length).fill(values[0] ?? NaN);
}

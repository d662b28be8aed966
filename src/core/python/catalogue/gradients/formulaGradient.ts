import { ndarray } from '../../../array/ndarray';
import type { NDArray } from '../../../array/ndarray';
import { Backward } from '../../../derivative/backward';
import { InfluenceOf } from '../../../derivative/influence';
import type { Meaning } from '../../../formula/bindExpression';
import { BlockEvaluator } from '../../../formula/blocks/evaluateBlocks';
import { shapeOf } from '../../../formula/dims';
import { dimsOf, lettersFor } from '../../../formula/letters';
import type { Node } from '../../../formula/node';
import { StepBinder } from '../../../formula/stepBinder';
import type { Trace } from './trace';
import { noDerivative } from './noDerivative';

const weightsName = 'weights';
const weightedName = 'weighted';

/**
 * The derivative of the sum of `weights * result` by an input of the trace, with the rules of the formula language. Weights
 * have the axes of the result, those that are reduced included.
 */
export function formulaGradient(trace: Trace, weights: NDArray, by: string): Float64Array {
  const inputs = new Map([...trace.inputs, [weightsName, weights]]);
  const steps = { ...trace.steps, [weightedName]: `${weightsName} * ${trace.result}` };
  const given = meaningsOf(trace.inputs);
  const binder = new StepBinder(steps, { inputs: {}, params: {} }, { shapes: {} }, {}, [], given);
  const { dims } = trace.result in trace.steps ? binder.step(trace.result).node : inputNode(trace.result, weights);
  given[weightsName] = { kind: 'node', node: { ...inputNode(weightsName, weights), dims } };
  const data = Object.fromEntries([...inputs].map(([name, array]) => [name, array.data]));
  const evaluator = new BlockEvaluator(data, false);
  checkSteps(trace, binder, evaluator);
  const result = binder.step(weightedName);
  const { node } = result;
  const influence = new InfluenceOf(by, {
    steps: [result],
    result,
    outputs: undefined,
    state: [],
    perSample: node,
    params: {},
  });
  const on = influence.on(node);
  if (on === 'unknown') throw noDerivative(influence.place('unknown')?.function ?? '');
  const size = inputs.get(by)?.data.length ?? 0;
  if (on !== 'smooth') return new Float64Array(size);
  return new Backward((each) => evaluator.values(each), influence).run(node, by, size);
}

function meaningsOf(inputs: ReadonlyMap<string, NDArray>): Record<string, Meaning> {
  return Object.fromEntries(
    [...inputs].map(([name, array]): [string, Meaning] => [name, { kind: 'node', node: inputNode(name, array) }]),
  );
}

function inputNode(name: string, { shape }: NDArray): Extract<Node, { kind: 'input' }> {
  return { kind: 'input', dims: dimsOf(shape, lettersFor(shape.length, undefined, '')), name, symbol: name };
}

/** Makes sure that every step is what the operation gave: reduced axes may have met other axes than in the program. */
function checkSteps({ recorded, steps }: Trace, binder: StepBinder, evaluator: BlockEvaluator): void {
  for (const [name, array] of recorded) {
    const { node } = binder.step(name);
    if (!isSame(array, ndarray(evaluator.values(node), shapeOf(node.dims)))) throw noDerivative(steps[name] ?? name);
  }
}

/** How far float32 may be from float64 after a few operations. */
const tolerance = 1e-4;

/** Equal in shape, and in values but for the rounding of float32. */
export function isSame(a: NDArray, b: NDArray): boolean {
  return (
    String(a.shape) === String(b.shape) &&
    a.data.every((value, index) => {
      const other = b.data[index] ?? NaN;
      return Object.is(value, other) || Math.abs(value - other) <= tolerance * (1 + Math.abs(other));
    })
  );
}

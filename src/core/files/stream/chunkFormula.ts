import type { NDArray } from '../../array/ndarray';
import type { Role } from '../../catalogue/definition';
import { prepareComputation, type Computation } from '../../compute/prepareComputation';
import type { Inputs } from '../../compute/types';
import { bindFormula } from '../../formula/bindFormula';
import { BlockEvaluator } from '../../formula/blocks/evaluateBlocks';
import type { Outcome } from '../../issues/issue';
import type { StreamRequest } from './accumulator';

/**
 * A request's formula for one chunk of rows after the other. It is bound once for all chunks of the same shapes, unless the
 * definition looks at the values before its formula; then it is bound anew for each.
 */
export class ChunkFormula {
  #bound: { readonly shapes: string; readonly computation: Computation } | undefined;

  constructor(private readonly request: StreamRequest) {}

  /** The computation on a chunk. Its `formula` is the same object as long as it was not bound anew. */
  prepare(inputs: Inputs): Outcome<Computation> {
    const shapes = shapesKey(inputs);
    if (this.#bound?.shapes === shapes) {
      const computation = withInputs(this.#bound.computation, inputs);
      return { value: computation, issues: computation.issues };
    }
    const prepared = prepareComputation({ ...this.request, inputs });
    const { value: computation } = prepared;
    this.#bound = computation === undefined || looksAtValues(computation) ? undefined : { shapes, computation };
    return prepared;
  }
}

function shapesKey(inputs: Inputs): string {
  return Object.entries(inputs)
    .map(([role, { shape }]) => `${role} ${shape.join()}`)
    .join(';');
}

/** The same formula on other arrays of the same shapes. */
function withInputs(computation: Computation, inputs: Inputs): Computation {
  const { arrays, precision } = computation;
  const fresh = mapArrays(arrays, (array, role) => inputs[role] ?? array);
  const data = Object.fromEntries(Object.entries(fresh).map(([role, array]) => [role, array.data]));
  const blocks = new BlockEvaluator(data, precision === 'float32');
  return { ...computation, arrays: fresh, values: (node) => blocks.values(node) };
}

/** Whether binding the formula reads values of the arrays, not their shapes alone: lists of classes, counts of scores. */
function looksAtValues({ definition, formula, arrays }: Computation): boolean {
  let looks = false;
  const watched = mapArrays(arrays, ({ data, shape, dtype }) => ({
    shape,
    dtype,
    get data() {
      looks = true;
      return data;
    },
  }));
  const shapes = Object.fromEntries(Object.entries(arrays).map(([role, { shape }]) => [role, shape]));
  bindFormula(definition, shapes, formula.params, watched);
  return looks;
}

function mapArrays(arrays: Inputs, change: (array: NDArray, role: Role) => NDArray): Inputs {
  return Object.fromEntries(
    (Object.entries(arrays) as [Role, NDArray][]).map(([role, array]) => [role, change(array, role)]),
  );
}

import { ndarray } from '../array/ndarray';
import type { NDArray } from '../array/ndarray';
import type { Definition, Role } from '../catalogue/definition';
import { prepareComputation } from '../compute/prepareComputation';
import type { Computation } from '../compute/prepareComputation';
import type { ComputeRequest } from '../compute/types';
import { countOf } from '../formula/dims';
import { operandsOf } from '../formula/node';
import type { Node } from '../formula/node';
import type { Issue, Outcome } from '../issues/issue';
import { issue } from '../issues/issue';
import { Backward } from './backward';
import { InfluenceOf } from './influence';

/** How much the value of a function changes with each number of one of its inputs. */
export interface Derivative {
  readonly role: Role;
  /** One number for each of the input's, in its shape. */
  readonly gradient: NDArray;
  /** The function gives several values (no reduction): the derivative is that of their sum. */
  readonly summed: boolean;
}

/** So many intermediate numbers are kept at most. */
export const keptValuesLimit = 20_000_000;

/** The inputs that a loss is usually differentiated by, the first that a function has. */
const usualRoles = ['y_pred', 'x', 'values', 'input1', 'anchor'] as const satisfies readonly Role[];

/**
 * The derivative of a function's value by each number of an input (y_pred when left out), in float64 whatever the
 * precision asked for; exact up to rounding, by the chain rule over the bound formula.
 *
 * At a kink it is as the libraries take it: 0 for the absolute value at 0; the first of equal largest values along an
 * axis; half of each of two equal values in `maximum`; the branch that `where` takes. Where a part is
 * infinitely steep (a root at 0) it is infinite or NaN.
 *
 * Issues: those of the request; an input that the function does not have; a value that only jumps (a count, a rank), with
 * the step where it starts to; a function without a rule; too many numbers at once.
 */
export function derivative(request: ComputeRequest, role?: Role): Outcome<Derivative> {
  const { value: computation, issues } = prepareComputation({ ...request, precision: 'float64' });
  if (computation === undefined) return { issues };
  const { definition, formula, arrays } = computation;
  const by = role ?? usualRole(definition);
  const array = by === undefined ? undefined : arrays[by];
  if (by === undefined || array === undefined) {
    return { issues: [issue('derivative.no-input', 'error', { function: definition.id, role: by ?? 'y_pred' })] };
  }
  const influence = new InfluenceOf(by, formula);
  const problem = obstacle(computation, influence, by);
  if (problem !== undefined) return { issues: [problem] };
  const { node } = formula.result;
  const data = new Backward(computation.values, influence).run(node, by, array.data.length);
  return { value: { role: by, gradient: ndarray(data, array.shape), summed: countOf(node.dims) > 1 }, issues };
}

function usualRole({ inputs }: Definition): Role | undefined {
  return usualRoles.find((role) => inputs[role] !== undefined);
}

function obstacle({ definition, formula }: Computation, influence: InfluenceOf, role: Role): Issue | undefined {
  const name = definition.id;
  switch (influence.on(formula.result.node)) {
    case 'none':
      return issue('derivative.independent', 'error', { function: name, role });
    case 'jumps':
      return issue('derivative.jumps', 'error', { role, ...influence.place('jumps') });
    case 'unknown':
      return issue('derivative.no-rule', 'error', { role, ...influence.place('unknown') });
    case 'smooth': {
      const received = keptValues(formula.result.node, influence);
      if (received <= keptValuesLimit) return undefined;
      return issue('derivative.too-large', 'error', { function: name, received, limit: keptValuesLimit });
    }
  }
}

/** How many numbers the nodes have together that the input flows through. */
function keptValues(result: Node, influence: InfluenceOf): number {
  const seen = new Set<Node>();
  const visit = (node: Node): number => {
    if (node.kind === 'step') return visit(node.node);
    if (seen.has(node) || influence.on(node) === 'none') return 0;
    seen.add(node);
    return operandsOf(node).reduce((sum, operand) => sum + visit(operand), countOf(node.dims));
  };
  return visit(result);
}

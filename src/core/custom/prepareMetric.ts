import type { Shape } from '../array/ndarray';
import { sizeOf } from '../array/ndarray';
import type { Definition, InputShapes, ParamValue, Prepare, Prepared, Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { bindFormula } from '../formula/bindFormula';
import { shapeText } from '../formula/bindExpression';
import { countOf, shapeOf } from '../formula/dims';
import { operandsOf } from '../formula/node';
import type { BoundFormula, Node } from '../formula/node';
import type { Issue } from '../issues/issue';
import { issue } from '../issues/issue';
import { valueLimit, valuesPerInput } from './limits';

type Params = Readonly<Record<string, ParamValue>>;

/**
 * The rules about shapes of a metric of the user's own.
 *
 * Arrays broadcast as in NumPy, but for one thing: an array whose shape is the beginning of another's (labels `[N]` beside
 * scores `[N, C]`, a weight for each row) lies along those axes, for a formula cannot reshape it. What would need too many
 * numbers is refused before it is computed, and so is a state that grows with the samples.
 */
export function prepareMetric(definition: Definition): Prepare {
  return (shapes, params) => {
    const prepared = alongFirstAxes(shapes);
    const bound = bindTo(definition, shapes, params);
    // What does not bind is refused by whoever asked for this.
    if (bound === undefined) return prepared;
    const problem = tooLarge(definition, bound, shapes) ?? growingState(definition, bound, shapes, params);
    return problem === undefined ? prepared : { ...prepared, issues: [problem] };
  };
}

/** What each array lacks beside the one with the most axes. */
export function alongFirstAxes(shapes: InputShapes): Prepared {
  const longest = Object.values(shapes).reduce<Shape>((a, b) => (b.length > a.length ? b : a), []);
  const lacks: Partial<Record<Role, readonly number[]>> = {};
  for (const role of roles) {
    const shape = shapes[role];
    if (shape === undefined || shape.length === 0 || shape.length === longest.length) continue;
    if (shape.every((size, axis) => size === longest[axis])) {
      lacks[role] = longest.map((_, axis) => axis).slice(shape.length);
    }
  }
  return { shapes, lacks };
}

function bindTo(definition: Definition, shapes: InputShapes, params: Params): BoundFormula | undefined {
  return bindFormula({ ...definition, prepare: alongFirstAxes }, shapes, params).value;
}

function tooLarge(definition: Definition, bound: BoundFormula, shapes: InputShapes): Issue | undefined {
  const given = Object.values(shapes).reduce((sum, shape) => sum + sizeOf(shape), 0);
  const limit = Math.max(valueLimit, valuesPerInput * given);
  const seen = new Set<Node>();
  let received = 0;
  for (const { name, node } of bound.steps) {
    received += valuesOf(node, seen);
    if (received > limit) {
      return issue('compute.too-large', 'error', { function: definition.id, step: name, received, limit });
    }
  }
  return undefined;
}

/** The numbers of all parts of a step's own formula. */
function valuesOf(node: Node, seen: Set<Node>): number {
  if (node.kind === 'step' || seen.has(node)) return 0;
  seen.add(node);
  return operandsOf(node).reduce((sum, part) => sum + valuesOf(part, seen), countOf(node.dims));
}

/** A state variable that has other axes when there is one sample more. */
function growingState(
  definition: Definition,
  { state }: BoundFormula,
  shapes: InputShapes,
  params: Params,
): Issue | undefined {
  if (state.length === 0) return undefined;
  const samples = (shapes.y_pred ?? shapes.y_true)?.[0];
  const more = Object.fromEntries(
    Object.entries(shapes).map(([role, [first, ...others]]): [string, Shape] => [
      role,
      first === undefined ? [] : [first === samples ? first + 1 : first, ...others],
    ]),
  );
  const later = bindTo(definition, more, params)?.state;
  const growing = state.find(({ node }, k) => {
    const next = later?.[k]?.node;
    return next !== undefined && shapeOf(next.dims).join() !== shapeOf(node.dims).join();
  });
  if (growing === undefined) return undefined;
  const received = shapeText(growing.node.dims);
  return issue('custom.state-of-samples', 'error', { name: growing.name, received });
}

import { broadcastTrap } from '../array/broadcast';
import type { Shape } from '../array/ndarray';
import type { Definition, InputArrays, InputShapes, ParamValue, Prepared } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import type { Issue, Outcome } from '../issues/issue';
import { hasError, issue } from '../issues/issue';
import { BindError } from './bindExpression';
import type { Meaning } from './bindExpression';
import { countOf, shapeOf } from './dims';
import type { Dims } from './dims';
import { dimsOf, lettersFor } from './letters';
import type { BoundFormula, Node } from './node';
import { StepBinder } from './stepBinder';
import { upright } from './tex/tex';

type Params = Readonly<Record<string, ParamValue>>;

/**
 * Binds a definition's steps to the shapes of the inputs and to its parameters: every value gets its axes, choices over
 * parameters are made, and steps that the result does not need are left out.
 *
 * Issues: the library's rules about shapes (`prepare`), shapes that do not broadcast, an axis that does not exist.
 */
export function bindFormula(
  definition: Definition,
  shapes: InputShapes,
  params: Params,
  arrays: InputArrays = {},
): Outcome<BoundFormula> {
  const issues: Issue[] = [];
  try {
    const prepared = definition.prepare?.(shapes, params, arrays) ?? { shapes };
    issues.push(...(prepared.issues ?? []));
    if (hasError(issues)) return { issues };
    issues.push(...stretched(prepared));
    const main = new StepBinder(
      definition.steps,
      definition,
      prepared,
      params,
      firstLetters(definition, prepared, params),
    );
    const result = main.last();
    const { reduction } = definition;
    if (reduction === undefined) {
      const perSample = beforeReduction(result.node);
      const outputs = definition.outputs?.map((name) => main.step(name));
      const state = (definition.state ?? []).map((name) => main.step(name));
      const { entryNames } = prepared;
      const bound = { steps: main.bound, result, outputs, state, perSample, params };
      return { value: { ...bound, ...(entryNames !== undefined && { entryNames }) }, issues };
    }
    const reached = reduction.prepare({ ...shapes, values: shapeOf(result.node.dims) }, params, arrays);
    issues.push(...(reached.issues ?? []));
    if (hasError(issues)) return { issues };
    const valuesShape = reached.shapes.values ?? shapeOf(result.node.dims);
    const letters = laterLetters(result.node.dims, valuesShape, reached);
    const values: Node = {
      kind: 'step',
      name: result.name,
      symbol: result.symbol,
      node: result.node,
      dims: dimsOf(valuesShape, letters),
    };
    const own = definition.ownMask;
    const asked = own?.when === undefined ? true : (params[own.when] ?? prepared.constants?.[own.when] ?? null);
    const ownMask = own !== undefined && asked !== null ? main.step(own.step) : undefined;
    const given: Record<string, Meaning> = { [reduction.values]: { kind: 'node', node: values } };
    if (ownMask !== undefined) {
      const { name, symbol, node } = ownMask;
      given.own_mask = { kind: 'node', node: { ...values, name, symbol, node } };
    }
    const later = new StepBinder(reduction.steps, reduction, reached, params, letters, given);
    const final = later.last();
    const perSample = result.node.dims.every((dim) => dim.reduced) ? beforeReduction(result.node) : values;
    const state = (reduction.state ?? []).map((name) => later.step(name));
    return {
      value: { steps: [...main.bound, ...later.bound], result: final, outputs: undefined, state, perSample, params },
      issues,
    };
  } catch (error) {
    if (error instanceof BindError) return { issues: [...issues, issue(error.code, 'error', error.params)] };
    throw error;
  }
}

/** (n,) beside (n, 1) gives every value of one with every value of the other; the user should know. */
function stretched({ shapes: { y_true: yTrue, y_pred: yPred }, lacks }: Prepared): Issue[] {
  const trap = yTrue && yPred && lacks === undefined ? broadcastTrap(yTrue, yPred) : undefined;
  return trap === undefined ? [] : [trap];
}

/** Binds the result of a metric to its state variables alone, given their shapes. */
export function bindResult(
  definition: Definition,
  shapes: Readonly<Record<string, Shape>>,
  params: Params,
): Outcome<Node> {
  const stage = definition.reduction ?? definition;
  const given = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]): [string, Meaning] => {
      const dims = dimsOf(shape, lettersFor(shape.length, undefined, ''));
      return [name, { kind: 'node', node: { kind: 'input', dims, name, symbol: upright(name) } }];
    }),
  );
  try {
    const binder = new StepBinder(stage.steps, stage, { shapes: {} }, params, [], given);
    return { value: binder.last().node, issues: [] };
  } catch (error) {
    if (error instanceof BindError) return { issues: [issue(error.code, 'error', error.params)] };
    throw error;
  }
}

function firstLetters(definition: Definition, prepared: Prepared, params: Params): string[] {
  let rank = 0;
  for (const role of roles) {
    if (definition.inputs[role] === undefined) continue;
    const own = prepared.shapes[role];
    if (own !== undefined) rank = Math.max(rank, own.length + (prepared.lacks?.[role]?.length ?? 0));
  }
  if (definition.axisLetter === null) return lettersFor(rank, undefined, '');
  const given = prepared.constants?.axis ?? params.axis;
  const axis = typeof given === 'number' ? given : -1;
  return lettersFor(rank, axis < 0 ? axis + rank : axis, definition.axisLetter ?? 'd');
}

function laterLetters(before: Dims, shape: Shape, prepared: Prepared): string[] {
  const kept = before.filter((dim) => !dim.reduced).map((dim) => dim.letter);
  let rank = shape.length;
  for (const role of ['sample_weight', 'mask'] as const) {
    rank = Math.max(rank, (prepared.shapes[role]?.length ?? 0) + (prepared.lacks?.[role]?.length ?? 0));
  }
  return kept.length === rank ? kept : lettersFor(rank, undefined, '');
}

/** The values that a scalar result was reduced from; the result itself when it is not a scalar. */
function beforeReduction(node: Node): Node {
  if (countOf(node.dims) > 1) return node;
  let current: Node = node;
  for (;;) {
    if (current.kind === 'reduction') return current.operand;
    const next: Node | undefined =
      current.kind === 'step'
        ? current.node
        : current.kind === 'elementwise'
          ? current.operands.find((operand) => operand.kind !== 'constant' && operand.kind !== 'input')
          : undefined;
    if (next === undefined) return node;
    current = next;
  }
}

import { broadcastTrap } from '../array/broadcast';
import type { Shape } from '../array/ndarray';
import type {
  Definition,
  InputArrays,
  InputShapes,
  InputSpec,
  ParamSpec,
  ParamValue,
  Prepared,
  Role,
  Steps,
} from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import type { Issue, Outcome } from '../issues/issue';
import { hasError, issue } from '../issues/issue';
import { BindError, bindExpression } from './bindExpression';
import type { Meaning } from './bindExpression';
import { countOf, shapeOf } from './dims';
import type { Dims } from './dims';
import { parseFormula } from './expression';
import type { Expression } from './expression';
import { dimsOf, lettersFor, withMissingAxes } from './letters';
import type { BoundFormula, BoundStep, Node } from './node';
import { upright } from './tex/tex';

type Params = Readonly<Record<string, ParamValue>>;

const named: Readonly<Record<string, Meaning>> = {
  epsilon: { kind: 'static', value: 1e-7, symbol: '\\epsilon' },
  pi: { kind: 'static', value: Math.PI, symbol: '\\pi' },
  e: { kind: 'static', value: Math.E, symbol: 'e' },
  inf: { kind: 'static', value: Infinity, symbol: '\\infty' },
  nan: { kind: 'static', value: NaN },
  all: { kind: 'static', value: 'all' },
  own_mask: { kind: 'static', value: null },
};

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
      return { value: { steps: main.bound, result, outputs, state, perSample, params }, issues };
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

/** Binds the steps of one stage, in the order in which the result asks for them. */
class StepBinder {
  private readonly meanings = new Map<string, BoundStep>();
  private readonly passedOn = new Set<string>();

  constructor(
    private readonly steps: Steps,
    private readonly stage: {
      readonly inputs: Readonly<Partial<Record<Role, InputSpec>>>;
      readonly params: Readonly<Record<string, ParamSpec>>;
      readonly symbols?: Readonly<Record<string, string>>;
      readonly values?: string;
      readonly state?: readonly string[];
      readonly outputs?: readonly string[];
    },
    private readonly prepared: Prepared,
    private readonly params: Params,
    private readonly letters: readonly string[],
    private readonly given: Readonly<Record<string, Meaning>> = {},
  ) {}

  last(): BoundStep {
    const name = Object.keys(this.steps).at(-1);
    if (name === undefined) throw new Error('a definition has no steps');
    const known = this.given[name];
    if (known?.kind === 'node') {
      return { name, formula: name, symbol: upright(name), node: known.node, reduces: false };
    }
    const last = this.step(name);
    const { node } = last;
    const own = node.kind === 'step' ? this.meanings.get(node.name) : undefined;
    if (own?.node.dims !== node.dims || this.isKept(own.name)) return last;
    // The last choice fell on another step: the result is that step under its own name.
    this.passedOn.add(own.name);
    const result = { ...own, name, symbol: last.symbol };
    this.meanings.set(name, result);
    return result;
  }

  /** State variables and outputs are steps whatever they are made of. */
  private isKept(name: string): boolean {
    return this.stage.state?.includes(name) === true || this.stage.outputs?.includes(name) === true;
  }

  /** The steps that were needed, in the definition's order; those that only pass a value on are left out. */
  get bound(): BoundStep[] {
    return Object.keys(this.steps).flatMap((name) => {
      const step = this.meanings.get(name);
      return step === undefined || this.passedOn.has(name) ? [] : step;
    });
  }

  step(name: string): BoundStep {
    const known = this.meanings.get(name);
    if (known !== undefined) return known;
    const formula = this.steps[name] ?? '';
    const expression = parsed(formula);
    const node = bindExpression(expression, (inner) => this.meaning(inner, name));
    const symbol = this.stage.symbols?.[name] ?? (name.length === 1 ? name : upright(name));
    const step: BoundStep = { name, formula, symbol, node, reduces: this.stage.values !== undefined };
    this.meanings.set(name, step);
    return step;
  }

  private meaning(name: string, inside: string): Meaning | undefined {
    if (Object.hasOwn(this.given, name)) return this.given[name];
    if (name !== inside && Object.hasOwn(this.steps, name)) {
      const step = this.step(name);
      const { node } = step;
      // A step that only passes a value on (its choice fell on an input or another step) needs no line of its own.
      if (!this.isKept(name) && (node.kind === 'constant' || node.kind === 'input' || node.kind === 'step')) {
        this.passedOn.add(name);
        return node.kind === 'constant'
          ? { kind: 'static', value: node.value, symbol: node.symbol ?? step.symbol }
          : { kind: 'node', node };
      }
      return { kind: 'node', node: { kind: 'step', dims: node.dims, name, symbol: step.symbol, node } };
    }
    const role = roles.find((each) => each === name);
    const spec = role && this.stage.inputs[role];
    if (role !== undefined && spec !== undefined) {
      const shape = this.prepared.shapes[role];
      if (shape === undefined) return { kind: 'static', value: null };
      const own = dimsOf(shape, this.letters);
      const lacks = this.prepared.lacks?.[role];
      const dims = lacks === undefined ? own : withMissingAxes(own, lacks, this.letters);
      return { kind: 'node', node: { kind: 'input', dims, name, symbol: spec.symbol } };
    }
    const constant = this.prepared.constants?.[name];
    if (typeof constant === 'object') return this.parameter(name, constant);
    if (constant !== undefined) return { kind: 'static', value: constant };
    const value = this.params[name];
    if (value !== undefined) return this.parameter(name, value);
    return named[name];
  }

  /** A parameter's value under its symbol; a list lies along the last axis. An axis is written by its letters alone. */
  private parameter(name: string, value: ParamValue): Meaning {
    const spec = this.stage.params[name];
    if (spec?.type === 'axis') return { kind: 'static', value };
    const letter = this.letters.at(-1);
    const symbol = spec?.symbol ?? upright(name);
    return { kind: 'static', value, symbol, ...(letter !== undefined && { letter }) };
  }
}

const cache = new Map<string, Expression>();

/** Formulas of definitions are read once. A formula that cannot be read is a mistake in its definition. */
function parsed(formula: string): Expression {
  const known = cache.get(formula);
  if (known !== undefined) return known;
  const { value, issues } = parseFormula(formula);
  if (value === undefined) {
    const [first] = issues;
    throw new BindError(first?.code ?? 'formula.syntax', first?.params ?? {});
  }
  cache.set(formula, value);
  return value;
}

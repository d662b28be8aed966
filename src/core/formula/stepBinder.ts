import type { InputSpec, ParamSpec, ParamValue, Prepared, Role, Steps } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { BindError, bindExpression } from './bindExpression';
import type { Meaning } from './bindExpression';
import type { Expression } from './expression';
import { dimsOf, withMissingAxes } from './letters';
import type { BoundStep } from './node';
import { parseFormula } from './parseFormula';
import { upright } from './tex/tex';

const named: Readonly<Record<string, Meaning>> = {
  epsilon: { kind: 'static', value: 1e-7, symbol: '\\epsilon' },
  pi: { kind: 'static', value: Math.PI, symbol: '\\pi' },
  e: { kind: 'static', value: Math.E, symbol: 'e' },
  inf: { kind: 'static', value: Infinity, symbol: '\\infty' },
  nan: { kind: 'static', value: NaN },
  all: { kind: 'static', value: 'all' },
  own_mask: { kind: 'static', value: null },
};

/** What the formulas of a stage may name beside each other. */
export interface Stage {
  readonly inputs: Readonly<Partial<Record<Role, InputSpec>>>;
  readonly params: Readonly<Record<string, ParamSpec>>;
  readonly symbols?: Readonly<Record<string, string>>;
  /** The name of the values that an earlier stage hands over. */
  readonly values?: string;
  readonly state?: readonly string[];
  readonly outputs?: readonly string[];
}

/** Binds the steps of one stage, in the order in which the result asks for them. */
export class StepBinder {
  private readonly meanings = new Map<string, BoundStep>();
  private readonly passedOn = new Set<string>();

  constructor(
    private readonly steps: Steps,
    private readonly stage: Stage,
    private readonly prepared: Prepared,
    private readonly params: Readonly<Record<string, ParamValue>>,
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
    const list = this.prepared.lists?.[name];
    if (list !== undefined) return this.list(name, list);
    const value = this.params[name];
    if (value !== undefined) return this.parameter(name, value);
    return named[name];
  }

  /** Numbers that `prepare` found, along the last axis. */
  private list(name: string, values: Float64Array): Meaning {
    const dims = [{ size: values.length, reduced: false, letter: this.letters.at(-1) ?? 'c' }];
    return { kind: 'node', node: { kind: 'list', dims, values, symbol: upright(name) } };
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

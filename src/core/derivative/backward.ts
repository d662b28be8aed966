import { areLast, rowLayout } from '../formula/blocks/strided';
import { countOf } from '../formula/dims';
import type { Dims } from '../formula/dims';
import { operandsOf } from '../formula/node';
import type { Node } from '../formula/node';
import { broadcastPositions } from './broadcast';
import type { CallNode, InfluenceOf } from './influence';
import { movedCount, ownInfluence } from './influence';
import { comeFrom } from './moved';
import { arrayRules } from './rules/arrays';
import { elementwiseRules } from './rules/elementwise';
import type { Partial } from './rules/elementwise';
import { reductionRules } from './rules/reductions';
import { rowRules } from './rules/rows';

type NodeOf<Kind extends Node['kind']> = Extract<Node, { kind: Kind }>;
type ValuesOf = (node: Node) => Float64Array;

/**
 * Derivatives by an input, found from the result backwards (reverse mode): every node's adjoint is the derivative of the
 * sum of the result's values by each of the node's values.
 *
 * 0 times infinity is 0: the branch that `where` does not take has no part in the derivative, however steep it is, and
 * the length of a vector has the derivative 0 at 0, as torch's norm has.
 */
export class Backward {
  private readonly adjoints = new Map<Node, Float64Array>();

  constructor(
    private readonly values: ValuesOf,
    private readonly influence: InfluenceOf,
  ) {}

  /** The derivatives of the sum of `result`'s values by each value of `input`, `[size]`. */
  run(result: Node, input: string, size: number): Float64Array {
    const gradient = new Float64Array(size);
    this.adjointOf(unnamed(result)).fill(1);
    for (const node of this.inOrder(result).reverse()) {
      if (node.kind === 'input') add(gradient, this.adjointOf(node));
      else this.passBack(node);
      this.adjoints.delete(node);
    }
    return gradient;
  }

  /** The nodes that change smoothly with the input, operands before what is made of them. */
  private inOrder(result: Node): (CallNode | NodeOf<'input'>)[] {
    const seen = new Set<Node>();
    const ordered: (CallNode | NodeOf<'input'>)[] = [];
    const visit = (named: Node): void => {
      const node = unnamed(named);
      if (seen.has(node) || node.kind === 'constant' || node.kind === 'list') return;
      seen.add(node);
      if (this.influence.on(node) !== 'smooth') return;
      operandsOf(node).forEach(visit);
      ordered.push(node);
    };
    visit(result);
    return ordered;
  }

  private adjointOf(node: Node): Float64Array {
    const known = this.adjoints.get(node);
    if (known !== undefined) return known;
    const adjoint = new Float64Array(countOf(node.dims));
    this.adjoints.set(node, adjoint);
    return adjoint;
  }

  private passBack(node: CallNode): void {
    if (node.kind === 'elementwise') this.elementwise(node);
    else if (node.kind === 'reduction') this.reduction(node);
    else if (node.kind === 'rows') this.rows(node);
    else this.array(node);
  }

  private flowsTo(node: CallNode, slot: number): boolean {
    const operand = operandsOf(node)[slot]!;
    return ownInfluence(node, slot) === 'smooth' && this.influence.on(operand) === 'smooth';
  }

  private elementwise(node: NodeOf<'elementwise'>): void {
    const rules = elementwiseRules.get(node.function.name) ?? [];
    node.operands.forEach((operand, slot) => {
      const rule = rules[slot];
      if (typeof rule !== 'function' || !this.flowsTo(node, slot)) return;
      this.throughPartial(node, rule, this.adjointOf(unnamed(operand)), broadcastPositions(operand.dims, node.dims));
    });
  }

  private throughPartial(
    node: NodeOf<'elementwise'>,
    partial: Partial,
    target: Float64Array,
    positions: Float64Array | undefined,
  ): void {
    const adjoint = this.adjointOf(node);
    const values = this.values(node);
    const [a = values, b = a, c = a] = node.operands.map((operand) => this.stretched(operand, node.dims));
    for (let i = 0; i < adjoint.length; i += 1) {
      if (adjoint[i] === 0) continue;
      const own = partial(a[i]!, b[i]!, c[i]!, values[i]!);
      if (own !== 0) target[positions === undefined ? i : positions[i]!]! += adjoint[i]! * own;
    }
  }

  /** An operand's values, one for each value of the result. */
  private stretched(operand: Node, dims: Dims): Float64Array {
    const values = this.values(operand);
    const positions = broadcastPositions(operand.dims, dims);
    return positions === undefined ? values : positions.map((position) => values[position]!);
  }

  private reduction(node: NodeOf<'reduction'>): void {
    const rule = reductionRules.get(node.function.name);
    if (rule === undefined) return;
    const { operand, axes } = node;
    const [source, results, adjoint] = [this.values(operand), this.values(node), this.adjointOf(node)];
    const target = this.adjointOf(unnamed(operand));
    const length = source.length / Math.max(1, results.length);
    // Rows along the last axes lie one after the other.
    const layout = areLast(axes, operand.dims) ? undefined : rowLayout(operand.dims, axes);
    const row = new Float64Array(length);
    const partials = new Float64Array(length);
    for (let r = 0; r < results.length; r += 1) {
      if (adjoint[r] === 0) continue;
      const start = layout?.starts[r] ?? r * length;
      for (let i = 0; i < length; i += 1) row[i] = source[start + (layout?.steps[i] ?? i)]!;
      rule(row, results[r]!, partials);
      for (let i = 0; i < length; i += 1) target[start + (layout?.steps[i] ?? i)]! += adjoint[r]! * partials[i]!;
    }
  }

  private rows(node: NodeOf<'rows'>): void {
    const sources = node.operands.map((operand) => this.values(operand));
    const layouts = node.operands.map((operand) => rowLayout(operand.dims, [node.axis]));
    const results = rowLayout(node.dims, [node.axis]);
    const adjoint = this.adjointOf(node);
    results.starts.forEach((start, r) => {
      const gather = (values: Float64Array, from: number, steps: Float64Array): Float64Array =>
        steps.map((step) => values[from + step]!);
      const rows = layouts.map(({ starts, steps }, slot) => gather(sources[slot]!, starts[r]!, steps));
      const flow = gather(adjoint, start, results.steps);
      this.rowBack(node, rows, flow).forEach((back, slot) => {
        if (!this.flowsTo(node, slot)) return;
        const { starts, steps } = layouts[slot]!;
        const target = this.adjointOf(unnamed(node.operands[slot]!));
        steps.forEach((step, i) => (target[starts[r]! + step]! += back[i]!));
      });
    });
  }

  /** The derivatives by the operands of one row. */
  private rowBack(node: NodeOf<'rows'>, rows: readonly Float64Array[], flow: Float64Array): Float64Array[] {
    const moved = movedCount(node);
    if (moved !== undefined) {
      return comeFrom(rows, moved, flow, (marked) => {
        const out = new Float64Array(flow.length);
        node.function.row(marked, node.statics, out, false);
        return out;
      });
    }
    const out = new Float64Array(rows[0]?.length ?? 0);
    rowRules.get(node.function.name)?.(rows, flow, out);
    return [out];
  }

  private array(node: NodeOf<'array'>): void {
    const operands = node.operands.map((operand) => this.values(operand));
    const shapes = node.operands.map((operand) => operand.dims.map(({ size }) => size));
    const flow = this.adjointOf(node);
    const moved = movedCount(node);
    const rule = arrayRules.get(node.function.name);
    const back =
      moved !== undefined
        ? comeFrom(operands, moved, flow, (marked) => node.function.evaluate(marked, node.statics, shapes, false))
        : rule === undefined
          ? []
          : [rule(operands, node.statics, shapes, flow)];
    back.forEach((each, slot) => {
      if (this.flowsTo(node, slot)) add(this.adjointOf(unnamed(node.operands[slot]!)), each);
    });
  }
}

/** The node behind the names of steps: the same values in the same order. */
function unnamed(node: Node): Exclude<Node, { kind: 'step' }> {
  return node.kind === 'step' ? unnamed(node.node) : node;
}

function add(target: Float64Array, values: Float64Array): void {
  for (let i = 0; i < target.length; i += 1) target[i]! += values[i]!;
}

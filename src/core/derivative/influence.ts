import { operandsOf } from '../formula/node';
import type { BoundFormula, Node } from '../formula/node';
import { arrayRules } from './rules/arrays';
import { elementwiseRules } from './rules/elementwise';
import { jumpingFunctions, movedOperands, unreadFunctions } from './rules/others';
import { reductionRules } from './rules/reductions';
import { rowRules } from './rules/rows';

/**
 * What a change of one value does to another, the weakest first: nothing; it jumps at some places and stays as it is
 * everywhere else; it changes smoothly, but for kinks; it goes through a function without a rule.
 */
export const influences = ['none', 'jumps', 'smooth', 'unknown'] as const;
export type Influence = (typeof influences)[number];

/** A function in a step. */
export interface Place {
  readonly step: string;
  readonly function: string;
}

export type CallNode = Extract<Node, { kind: 'elementwise' | 'reduction' | 'rows' | 'array' }>;

/** What a change of one operand does to a function's value. */
export function ownInfluence(node: CallNode, slot: number): Influence {
  const { name } = node.function;
  if (node.kind === 'elementwise') {
    const rule = elementwiseRules.get(name)?.[slot];
    if (rule === 'unread') return 'none';
    return rule === 'jumps' ? 'jumps' : rule === undefined ? 'unknown' : 'smooth';
  }
  if (unreadFunctions.has(name)) return 'none';
  if (jumpingFunctions.has(name)) return 'jumps';
  if (node.kind === 'reduction') return reductionRules.has(name) ? 'smooth' : 'unknown';
  const moved = movedCount(node);
  if (moved !== undefined) return slot < moved ? 'smooth' : 'jumps';
  const rules = node.kind === 'rows' ? rowRules : arrayRules;
  if (!rules.has(name)) return 'unknown';
  return slot === 0 ? 'smooth' : 'jumps';
}

/** How many of its first operands a function only moves; undefined when it computes with them. */
export function movedCount(node: CallNode): number | undefined {
  if (node.kind === 'array' && node.function.layout !== undefined) return Infinity;
  return movedOperands.get(node.function.name);
}

/** What the values of one input do to every node of a formula. */
export class InfluenceOf {
  private readonly known = new Map<Node, Influence>();
  private readonly places = new Map<Influence, Place>();

  constructor(
    private readonly input: string,
    { result }: BoundFormula,
  ) {
    this.visit(result.node, result.name);
  }

  /** The influence on a node that the result needs. */
  on(node: Node): Influence {
    return node.kind === 'step' ? this.on(node.node) : (this.known.get(node) ?? 'none');
  }

  /** The first function that jumps with the input, or has no rule. */
  place(influence: 'jumps' | 'unknown'): Place | undefined {
    return this.places.get(influence);
  }

  private visit(node: Node, step: string): Influence {
    if (node.kind === 'step') return this.visit(node.node, node.name);
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const influence = this.compute(node, step);
    this.known.set(node, influence);
    return influence;
  }

  private compute(node: Exclude<Node, { kind: 'step' }>, step: string): Influence {
    switch (node.kind) {
      case 'constant':
      case 'list':
        return 'none';
      case 'input':
        return node.name === this.input ? 'smooth' : 'none';
      default: {
        const each = operandsOf(node).map((operand, slot) => {
          const reached = this.visit(operand, step);
          return reached === 'none' ? reached : this.passed(reached, ownInfluence(node, slot), node, step);
        });
        return influences[Math.max(0, ...each.map((influence) => influences.indexOf(influence)))] ?? 'none';
      }
    }
  }

  /** A jump stays a jump, whatever is made of it; counting makes one of anything. */
  private passed(reached: Influence, own: Influence, node: CallNode, step: string): Influence {
    if (own === 'none') return own;
    if ((own === 'jumps' || own === 'unknown') && !this.places.has(own)) {
      this.places.set(own, { step, function: node.function.name });
    }
    if (own === 'jumps' || reached === 'jumps') return 'jumps';
    return reached === 'unknown' ? reached : own;
  }
}

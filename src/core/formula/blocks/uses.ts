import { throughSteps } from '../node';
import type { Node } from '../node';

/** Costs as much as a logarithm for each value. */
export function isHeavy(node: Node): boolean {
  if (node.kind === 'step') return isHeavy(node.node);
  return node.kind === 'elementwise' && (node.function.heavy === true || node.operands.some(isHeavy));
}

/** Adds to `uses` how many places on the way to `node` read each step's node. */
export function countUses(node: Node, uses: Map<Node, number>): void {
  if (node.kind === 'step') {
    const before = uses.get(node.node) ?? 0;
    uses.set(node.node, before + 1);
    if (before > 0) return;
  }
  for (const part of throughSteps(node)) countUses(part, uses);
}

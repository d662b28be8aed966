import { operandsOf } from '../formula/node';
import type { BoundFormula, BoundStep, Node } from '../formula/node';

/** A node of a formula and the step whose own formula it stands in. */
export interface PlacedNode {
  readonly step: BoundStep;
  readonly node: Node;
}

/** Every node of every step; a step is not entered again where another one names it. */
export function nodesOf({ steps }: BoundFormula): readonly PlacedNode[] {
  const found: PlacedNode[] = [];
  for (const step of steps) visit(step.node, (node) => found.push({ step, node }));
  return found;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const operand of operandsOf(node)) visit(operand, see);
}

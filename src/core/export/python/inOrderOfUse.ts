import { operandsOf } from '../../formula/node';
import type { BoundStep, Node } from '../../formula/node';

/** Steps so that each stands after those that it uses; otherwise in their own order. */
export function inOrderOfUse(steps: readonly BoundStep[]): readonly BoundStep[] {
  const byNode = new Map(steps.map((step) => [step.node, step]));
  const ordered = new Set<BoundStep>();
  const place = (step: BoundStep): void => {
    if (ordered.has(step)) return;
    for (const node of usedBy(step.node)) {
      const used = byNode.get(node);
      if (used !== undefined) place(used);
    }
    ordered.add(step);
  };
  steps.forEach(place);
  return [...ordered];
}

/** The formulas of the steps that a formula uses. */
function usedBy(node: Node): readonly Node[] {
  return node.kind === 'step' ? [node.node] : operandsOf(node).flatMap(usedBy);
}

import { operandsOf } from '../formula/node';
import type { Node } from '../formula/node';

/** A step or an input that a formula reads. */
export type Source = Extract<Node, { kind: 'step' | 'input' }>;

/** The steps and inputs that a step's own formula names, in the order in which it names them; each once. */
export function sourcesOf(node: Node): readonly Source[] {
  const found = new Map<string, Source>();
  const visit = (each: Node): void => {
    if ((each.kind === 'step' || each.kind === 'input') && !found.has(each.name)) found.set(each.name, each);
    operandsOf(each).forEach(visit);
  };
  visit(node);
  return [...found.values()];
}

/** True for what parameters, shapes and the precision decide alone: a list of thresholds, the epsilon of a dtype. */
export function isMadeWithoutData(node: Node): boolean {
  if (node.kind === 'array' && node.function.name === 'machine_epsilon') return true;
  return node.kind !== 'input' && sourcesOf(node).length === 0;
}

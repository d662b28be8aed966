import type { Shape } from '../../array/ndarray';
import type { Computation } from '../../compute/prepareComputation';
import { throughSteps, type Node } from '../../formula/node';

/**
 * What a library decides by looking at all values (are these probabilities, or logits? which classes are there?), as these
 * rows decide it. Where every chunk decides alike, all rows together do so too.
 */
export function decisionsOf(computation: Computation): string {
  const { formula, values } = computation;
  const found: string[] = [];
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'reduction' && node.function.name === 'all') found.push(values(node).join());
    throughSteps(node).forEach(visit);
  };
  for (const { node } of [...formula.state, formula.result]) visit(node);
  return [...found, ...constantsOf(computation)].join(' ');
}

/** What the definition finds before the formula, apart from numbers, which may be sizes: lists of classes, yes or no. */
function constantsOf({ definition, formula, arrays }: Computation): readonly string[] {
  const shapes = Object.fromEntries(Object.entries(arrays).map(([role, { shape }]): [string, Shape] => [role, shape]));
  const { constants = {} } = definition.prepare?.(shapes, formula.params, arrays) ?? {};
  return Object.entries(constants).flatMap(([name, value]) =>
    typeof value === 'number' ? [] : [`${name}=${String(value)}`],
  );
}

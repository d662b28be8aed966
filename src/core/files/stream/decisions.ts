import type { Shape } from '../../array/ndarray';
import type { Computation } from '../../compute/prepareComputation';
import { throughSteps, type BoundFormula, type Node } from '../../formula/node';

/**
 * What a library decides by looking at all values (are these probabilities, or logits? which classes are there?), as the
 * rows of a chunk decide it. Where every chunk decides alike, all rows together do so too.
 */
export class Decisions {
  #formula: BoundFormula | undefined;
  #questions: readonly Node[] = [];
  #constants = '';

  /** As a text, which is compared. */
  of(computation: Computation): string {
    if (computation.formula !== this.#formula) {
      this.#formula = computation.formula;
      this.#questions = questionsIn(computation.formula);
      this.#constants = constantsOf(computation);
    }
    return [...this.#questions.map((node) => computation.values(node).join()), this.#constants].join(' ');
  }
}

/** What a formula asks of all values. */
function questionsIn({ state, result }: BoundFormula): readonly Node[] {
  const found: Node[] = [];
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'reduction' && node.function.name === 'all') found.push(node);
    throughSteps(node).forEach(visit);
  };
  for (const { node } of [...state, result]) visit(node);
  return found;
}

/** What the definition finds before the formula, apart from numbers, which may be sizes: lists of classes, yes or no. */
function constantsOf({ definition, formula, arrays }: Computation): string {
  const shapes = Object.fromEntries(Object.entries(arrays).map(([role, { shape }]): [string, Shape] => [role, shape]));
  const { constants = {}, lists = {} } = definition.prepare?.(shapes, formula.params, arrays) ?? {};
  return Object.entries({ ...constants, ...lists })
    .flatMap(([name, value]) => (typeof value === 'number' ? [] : [`${name}=${String(value)}`]))
    .join(' ');
}

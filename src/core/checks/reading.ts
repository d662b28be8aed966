import type { Subject } from './check';
import { nodesOf } from './formulaNodes';

/** What a function takes the values of y_pred for. */
export type Reading = 'probabilities' | 'logits' | 'logarithms';

const entropies = ['categorical-crossentropy', 'binary-crossentropy', 'multi-label-crossentropy', 'kl-divergence'];

/**
 * How y_pred is read, as far as parameters, domains and the formula say; undefined where any scores will do, and where
 * the library decides by the values themselves.
 */
export function readingOf({ definition, params, computation }: Subject): Reading | undefined {
  if (decidesByRange in definition.steps) return undefined;
  if (params.log_prob === true) return 'logarithms';
  if (params.from_logits === true) return 'logits';
  const domain = definition.inputs.y_pred?.domain;
  if (domain === 'probability' || domain === 'distribution') return 'probabilities';
  if (domain !== 'score' || !entropies.includes(definition.concept) || computation === undefined) return undefined;
  const exponentials = ['exp', 'softplus'];
  const isNormalised = nodesOf(computation.formula).some(
    ({ node }) => node.kind === 'elementwise' && exponentials.includes(node.function.name),
  );
  return isNormalised ? 'logits' : 'logarithms';
}

/** The step of torchmetrics that takes scores for logits as soon as one of them leaves [0, 1]. */
export const decidesByRange = 'are_probabilities';

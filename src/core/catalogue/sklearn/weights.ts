import type { Shape } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { phrase } from '../../issues/phrase';

/** scikit-learn takes one weight for each sample. */
export function weightShapeIssues(weights: Shape | undefined, samples: number): Issue[] {
  if (weights === undefined || (weights.length === 1 && weights[0] === samples)) return [];
  const expected = phrase('{shape}, one weight for each sample', { shape: formatShape([samples]) });
  return [issue('shapes.expected', 'error', { name: 'sample_weight', received: formatShape(weights), expected })];
}

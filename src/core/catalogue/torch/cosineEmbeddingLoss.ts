import { formatShape } from '../../format/formatShape';
import { issue } from '../../issues/issue';
import { phrase } from '../../issues/phrase';
import type { Prepare } from '../definition';
import { signTarget } from './inputs';
import { torchLoss } from './reduction';

/** One label for each pair of rows. */
const labelPerRow: Prepare = (shapes) => {
  const { input1 = [], target = [] } = shapes;
  const expected = input1.slice(0, -1);
  const fits = target.length === expected.length && target.every((size, axis) => size === expected[axis]);
  return {
    shapes,
    lacks: { target: [input1.length - 1] },
    issues: fits
      ? []
      : [
          issue('shapes.expected', 'error', {
            name: 'target',
            received: formatShape(target),
            expected: phrase('{shape}, one label for each row of input1', { shape: formatShape(expected) }),
          }),
        ],
  };
};

/**
 * 1 minus the cosine of the angle between rows that belong together (label 1), and by how much the cosine of rows that do
 * not (label -1) exceeds `margin`.
 *
 * input1 and input2 `[N, D]` (or `[D]`), target `[N]`; one loss per row. 1e-12 is added to the squared lengths. Another label
 * gives 0.
 */
export const cosineEmbeddingLoss = torchLoss('cosine_embedding_loss', 'CosineEmbeddingLoss', {
  concept: 'cosine-embedding',
  doc: '1 minus the cosine for label 1, max(cosine - margin, 0) for label -1.',
  inputs: {
    input1: { domain: 'real', symbol: 'a', rank: 2, doc: 'the first rows' },
    input2: { domain: 'real', symbol: 'b', rank: 2, doc: 'the second rows' },
    target: { ...signTarget, rank: 1, doc: '1 for rows that belong together, -1 for those that do not' },
  },
  params: {
    margin: { type: 'number', default: 0, min: -1, max: 1, symbol: 'm', doc: 'the cosine that label -1 allows' },
  },
  prepare: labelPerRow,
  steps: {
    product: 'sum(input1 * input2)',
    squared_length1: 'sum(input1^2) + 1e-12',
    squared_length2: 'sum(input2^2) + 1e-12',
    cosine: 'product / sqrt(squared_length1 * squared_length2)',
    loss: 'where(target == 1, 1 - cosine, where(target == -1, maximum(cosine - margin, 0), 0))',
  },
  symbols: { loss: 'L' },
});

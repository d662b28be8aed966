import { broadcasting } from '../shapes';
import { realInput, signTarget } from './inputs';
import { torchLoss } from './reduction';

/**
 * Distances of pairs that belong together (label 1), and what pairs that do not (label -1) lack to `margin`.
 *
 * Inputs `[...]`, broadcast; as many losses. A label other than 1 and -1 (0, say) adds both parts up.
 */
export const hingeEmbeddingLoss = torchLoss('hinge_embedding_loss', 'HingeEmbeddingLoss', {
  concept: 'hinge',
  doc: 'The distance for label 1, max(margin - distance, 0) for label -1.',
  inputs: { y_true: signTarget, y_pred: { ...realInput, doc: 'input: distances' } },
  params: { margin: { type: 'number', default: 1, symbol: 'm', doc: 'how far apart pairs of label -1 should be' } },
  prepare: broadcasting,
  steps: {
    together: 'where(y_true != -1, y_pred, 0)',
    apart: 'where(y_true != 1, maximum(margin - y_pred, 0), 0)',
    loss: 'together + apart',
  },
  symbols: { loss: 'L' },
});

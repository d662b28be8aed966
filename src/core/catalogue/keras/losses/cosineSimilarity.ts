import type { Definition } from '../../definition';
import { realPred, realTrue } from '../../inputs';
import { axis } from '../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/**
 * Minus the cosine of the angle between y_true and y_pred along `axis`.
 *
 * Inputs `[..., D]`; one value in [-1, 1] per row, `[...]`. The metric of the same name is plus the cosine.
 */
const cosineSimilarityFunction: Definition = {
  id: 'keras.losses.cosine_similarity',
  concept: 'cosine-similarity',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['cosine_similarity', 'CosineSimilarity', 'cosine_proximity'],
  doc: 'Minus the cosine of the angle between y_true and y_pred along an axis: -1 for the same direction.',
  inputs: { y_true: realTrue, y_pred: realPred },
  params: { axis },
  prepare: sameRank,
  steps: {
    norm_true: 'maximum(sqrt(sum(y_true^2, axis)), epsilon)',
    norm_pred: 'maximum(sqrt(sum(y_pred^2, axis)), epsilon)',
    unit_true: 'y_true / norm_true',
    unit_pred: 'y_pred / norm_pred',
    loss: '-sum(unit_true * unit_pred, axis)',
  },
  symbols: { loss: 'L' },
  source: 'keras 3.15 · keras.losses.cosine_similarity',
};

export const cosineSimilarity: readonly Definition[] = [
  cosineSimilarityFunction,
  lossClass(cosineSimilarityFunction, 'CosineSimilarity'),
  meanMetric(
    {
      ...cosineSimilarityFunction,
      concept: 'cosine-similarity-metric',
      better: 'higher',
      doc: 'The cosine of the angle between y_true and y_pred along an axis: 1 for the same direction.',
      steps: { ...cosineSimilarityFunction.steps, loss: 'sum(unit_true * unit_pred, axis)' },
    },
    'CosineSimilarity',
  ),
];

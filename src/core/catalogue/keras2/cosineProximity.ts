import type { Definition, Steps } from '../definition';
import { cosineSimilarity } from '../keras/losses/cosineSimilarity';
import { older } from './older';

/** Squared norms below 1e-12 count as 1e-12, as TensorFlow's l2_normalize has it. */
const units: Steps = {
  norm_true: 'sqrt(maximum(sum(y_true^2), 1e-12))',
  norm_pred: 'sqrt(maximum(sum(y_pred^2), 1e-12))',
  unit_true: 'y_true / norm_true',
  unit_pred: 'y_pred / norm_pred',
};

/**
 * The cosine of the angle between y_true and y_pred over the last axis: a loss with a minus sign in Keras 2.1, a metric
 * without it in Keras 2.3, under one name.
 */
export const cosineProximity: readonly Definition[] = [
  older(cosineSimilarity, 'keras2.losses.cosine_proximity', {
    params: {},
    doc: 'Minus the cosine of the angle between y_true and y_pred over the last axis.',
    steps: { ...units, loss: '-sum(unit_true * unit_pred)' },
  }),
  older(cosineSimilarity, 'keras2_3.metrics.cosine_proximity', {
    kind: 'metric',
    better: 'higher',
    concept: 'cosine-similarity-metric',
    params: {},
    doc: 'The cosine of the angle between y_true and y_pred over the last axis.',
    steps: { ...units, loss: 'sum(unit_true * unit_pred)' },
  }),
];

import type { Definition, Prepare } from '../../definition';
import { lossClass } from '../lossClass';

/** Labels have no axis of features. */
const labelsBesideEmbeddings: Prepare = (shapes) => ({ shapes, lacks: { y_true: [1], ref_labels: [1] } });

/**
 * Circle loss: embeddings of one class are drawn together, those of different classes apart, each pair the more the
 * further it is from where it should be.
 *
 * y_true `[N]` class indices, y_pred `[N, D]` embeddings of length 1; one value per sample, `[N]`. Every sample is compared
 * with every other one, or with the references. A sample without a partner of its class, or without one of another class,
 * gives 0, and does not count in the class form's mean.
 */
const circleFunction: Definition = {
  id: 'keras.losses.circle',
  concept: 'circle-loss',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['circle', 'circle_loss'],
  doc: 'log(1 + the sum over pairs of one class times the sum over pairs of two classes of e^(weighted distance)).',
  inputs: {
    y_true: { domain: 'class-index', symbol: 'y', rank: 1, doc: 'the class of each sample' },
    y_pred: { domain: 'real', symbol: '\\hat{y}', rank: 2, doc: 'the embedding of each sample, of length 1' },
    ref_labels: { domain: 'class-index', symbol: 'r', rank: 1, optional: true, doc: 'the classes of the references' },
    ref_embeddings: {
      domain: 'real',
      symbol: '\\hat{r}',
      rank: 2,
      optional: true,
      doc: 'embeddings to compare with; those of the samples themselves when not given',
    },
  },
  params: {
    remove_diagonal: { type: 'boolean', default: true, doc: 'do not compare a sample with itself' },
    gamma: { type: 'number', default: 80, symbol: '\\gamma', doc: 'the scale of the distances' },
    margin: { type: 'number', default: 0.4, symbol: 'm', doc: 'how far from the ideal a pair may be' },
  },
  prepare: labelsBesideEmbeddings,
  steps: {
    reference: 'ref_embeddings == null ? y_pred : ref_embeddings',
    reference_label: 'ref_labels == null ? y_true : ref_labels',
    cosine: 'sum(each(y_pred, 0) * other(reference, 0))',
    distance: 'maximum(1 - cosine, 0)',
    same_label: 'each(y_true, 0) == other(reference_label, 0)',
    itself: 'each(position(y_true, 0), 0) == other(position(reference_label, 0), 0)',
    positive: 'remove_diagonal ? same_label and not itself : same_label',
    negative: 'not same_label',
    positive_weight: 'maximum((margin + distance) * positive, 0)',
    negative_weight: 'maximum((1 + margin - distance) * negative, 0)',
    positive_term: '-gamma * positive_weight * (margin - distance)',
    negative_term: 'gamma * negative_weight * (1 - margin - distance)',
    positive_score: 'logsumexp(where(positive, positive_term, -inf), 1)',
    negative_score: 'logsumexp(where(negative, negative_term, -inf), 1)',
    counted: 'loss > 0',
    loss: 'softplus(positive_score + negative_score)',
  },
  symbols: { distance: 'd', positive: 'P', loss: 'L' },
  ownMask: { step: 'counted' },
  source: 'keras 3.15 · keras.losses.circle',
};

const { y_true, y_pred } = circleFunction.inputs;

/** The class takes no references. */
const circleClass: Definition = {
  ...circleFunction,
  inputs: { ...(y_true && { y_true }), ...(y_pred && { y_pred }) },
  steps: { ...circleFunction.steps, reference: 'y_pred', reference_label: 'y_true' },
};

export const circle: readonly Definition[] = [circleFunction, lossClass(circleClass, 'Circle')];

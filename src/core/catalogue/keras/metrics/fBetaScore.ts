import { formatShape } from '../../../format/formatShape';
import type { Issue } from '../../../issues/issue';
import { issue } from '../../../issues/issue';
import type { Definition, Prepare } from '../../definition';
import { sampleWeight } from '../../inputs';

/** Arrays of two axes of one shape, and one weight for each row. */
const rowsOfClasses: Prepare = (shapes, params) => {
  const { y_true: yTrue = [], y_pred: yPred = [], sample_weight: weight } = shapes;
  const issues: Issue[] = [];
  const received = formatShape(yPred);
  if (yPred.length !== 2) {
    issues.push(issue('shapes.expected', 'error', { name: 'y_pred', received, expected: '(samples, classes)' }));
  } else if (yTrue.length !== 2 || yTrue.some((size, axis) => size !== yPred[axis])) {
    issues.push(issue('shapes.must-be-equal', 'error', { expected: received, received: formatShape(yTrue) }));
  } else if (weight !== undefined && (weight.length !== 1 || weight[0] !== yPred[0])) {
    const expected = formatShape(yPred.slice(0, 1));
    issues.push(issue('shapes.expected', 'error', { name: 'sample_weight', received: formatShape(weight), expected }));
  }
  return { shapes, lacks: { sample_weight: [1] }, constants: { over: params.average === 'micro' ? 'all' : 0 }, issues };
};

/** The weighted harmonic mean of precision and recall; `betaSquared` says how much more recall counts. */
const steps = (betaSquared: string): Definition['steps'] => ({
  largest: 'max(y_pred, 1)',
  predicted: 'threshold == null ? y_pred >= largest and abs(y_pred) > 1e-9 : y_pred > threshold',
  hit: 'predicted * y_true',
  false_alarm: 'predicted * (1 - y_true)',
  miss: '(1 - predicted) * y_true',
  true_positives: 'sum(sample_weight == null ? hit : hit * sample_weight, over)',
  false_positives: 'sum(sample_weight == null ? false_alarm : false_alarm * sample_weight, over)',
  false_negatives: 'sum(sample_weight == null ? miss : miss * sample_weight, over)',
  intermediate_weights: 'sum(sample_weight == null ? y_true : y_true * sample_weight, over)',
  precision: 'true_positives / (true_positives + false_positives + epsilon)',
  recall: 'true_positives / (true_positives + false_negatives + epsilon)',
  f_score:
    `precision * recall / (${betaSquared === '1' ? 'precision' : `${betaSquared} * precision`} + recall + epsilon)` +
    ` * ${betaSquared === '1' ? '2' : `(1 + ${betaSquared})`}`,
  share: 'intermediate_weights / (sum(intermediate_weights, all) + epsilon)',
  score: "average == 'weighted' ? sum(f_score * share, all) : average == 'macro' ? mean(f_score, all) : f_score",
});

/**
 * The F-beta score: precision and recall in one number, recall counting beta squared times as much.
 *
 * Inputs `[samples, classes]`; one number for each class, or one with `average`. Without a threshold the largest values of
 * a row are its positive predictions: all of several equal ones, none in a row of zeros. Labels count as they are, so that
 * fractions are shared out. Keras adds 1e-7 to three denominators: a perfect score of few samples prints 0.9999998.
 */
export const fBetaScore: Definition = {
  id: 'keras.metrics.FBetaScore',
  concept: 'f-beta',
  kind: 'metric',
  form: 'class',
  better: 'higher',
  aliases: ['FBetaScore'],
  doc: 'Precision and recall in one number, recall counting beta squared times as much.',
  inputs: {
    y_true: { domain: 'one-hot', symbol: 'y', doc: 'the true classes, 1 for each that holds' },
    y_pred: { domain: 'probability', symbol: '\\hat{y}', doc: 'the predicted probability of each class', rank: 2 },
    sample_weight: sampleWeight,
  },
  params: {
    average: {
      type: 'choice',
      default: null,
      nullable: true,
      choices: ['micro', 'macro', 'weighted', null],
      doc: 'micro pools all classes, macro is the mean of the classes, weighted that by how often they occur',
    },
    beta: { type: 'number', default: 1, above: 0, symbol: '\\beta', doc: 'how much more recall counts than precision' },
    threshold: {
      type: 'number',
      default: null,
      nullable: true,
      above: 0,
      max: 1,
      symbol: '\\tau',
      doc: 'predictions above it count as positive; without it, the largest of each row',
    },
  },
  prepare: rowsOfClasses,
  steps: steps('beta^2'),
  axisLetter: 'c',
  state: ['true_positives', 'false_positives', 'false_negatives', 'intermediate_weights'],
  source: 'keras 3.15 · keras.metrics.FBetaScore',
};

const { beta: _, ...paramsOfF1 } = fBetaScore.params;

/** The F1 score: the harmonic mean of precision and recall, F-beta with beta 1. */
export const f1Score: Definition = {
  ...fBetaScore,
  id: 'keras.metrics.F1Score',
  concept: 'f1',
  aliases: ['F1Score'],
  doc: 'The harmonic mean of precision and recall.',
  params: paramsOfF1,
  steps: steps('1'),
  source: 'keras 3.15 · keras.metrics.F1Score',
};

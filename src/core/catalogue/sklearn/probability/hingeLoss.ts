import { classScores } from '../classScores';
import { sampleWeight } from '../../inputs';
import { classesTrue, classLabels, scorePred } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';

/**
 * The mean of max(1 - margin, 0). Two classes: the margin is the decision value, its sign turned for the smaller class.
 * More classes: the decision value of the true class minus the largest of the others.
 */
export const hingeLoss = sklearnMetric('hinge_loss', {
  concept: 'hinge',
  better: 'lower',
  doc: 'The mean of max(1 - margin, 0), the margin being how far the true class is ahead.',
  inputs: { y_true: classesTrue, y_pred: scorePred, sample_weight: sampleWeight },
  params: { labels: classLabels },
  prepare: (shapes, { labels }, arrays) => classScores(shapes, labels, arrays).prepared,
  axisLetter: 'c',
  steps: {
    is_true: 'y_true == classes',
    t: 'where(y_true == positive_class, 1, -1)',
    true_score: 'sum(is_true * y_pred)',
    other_score: 'max(where(is_true, -inf, y_pred))',
    lead: 'single ? t * y_pred : true_score - other_score',
    margin: 'maximum(1 - lead, 0)',
    loss: sampleMean('margin'),
  },
  symbols: { loss: 'L' },
});

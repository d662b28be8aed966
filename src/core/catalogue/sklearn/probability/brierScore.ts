import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { Prepare, Steps } from '../../definition';
import { classScores, extended, probabilityIssues } from '../classScores';
import { sampleWeight } from '../../inputs';
import { classesTrue, classLabels, optionalPositiveLabel, probabilityPred } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';

const inputs = { y_true: classesTrue, y_pred: probabilityPred, sample_weight: sampleWeight };

const prepare: Prepare = (shapes, { labels, pos_label: positive = null, scale_by_half: scale = 'auto' }, arrays) => {
  const { classes, prepared, single } = classScores(shapes, labels, arrays, 1);
  const samples = shapes.y_true?.[0] ?? 0;
  const half = scale === 'auto' ? classes.length <= 2 : scale;
  const positiveClass = typeof positive === 'number' ? positive : 1;
  const expected = phrase('one of {classes}, the classes of the data', { classes: classes.join(', ') });
  const isKnown = !single || positive === null || classes.length < 2 || classes.includes(positiveClass);
  return extended(prepared, { half, positive_class: positiveClass, too_few: samples < 2 }, [
    ...probabilityIssues(arrays),
    ...(isKnown
      ? []
      : [issue('compute.param-range', 'error', { name: 'pos_label', received: positiveClass, expected })]),
  ]);
};

/** The squared error of all probabilities of a sample; of a single probability it counts for both classes. */
const squaredErrors: Steps = {
  t: 'single ? y_true == positive_class : y_true == classes',
  squared_error: '(t - y_pred)^2',
  class_errors: 'single ? (half ? squared_error : 2 * squared_error) : sum(squared_error)',
  mean_error: sampleMean('class_errors'),
};

/**
 * The mean squared error of the probabilities, summed over the classes, and halved for two classes.
 *
 * y_true `(n,)`; y_pred `(n,)` for the positive class, or `(n, classes)`.
 */
export const brierScoreLoss = sklearnMetric('brier_score_loss', {
  concept: 'brier-score',
  better: 'lower',
  doc: 'The mean squared error of the predicted probabilities.',
  inputs,
  params: {
    pos_label: optionalPositiveLabel,
    labels: classLabels,
    scale_by_half: {
      type: 'choice',
      default: 'auto',
      choices: ['auto'],
      also: 'boolean',
      doc: 'halves the sum over the classes; auto: for two classes',
    },
  },
  prepare,
  axisLetter: 'c',
  steps: { ...squaredErrors, result: 'half and not single ? mean_error / 2 : mean_error' },
});

/** 1 minus the Brier score over that of always predicting the shares of the classes in y_true. NaN for one sample. */
export const d2BrierScore = sklearnMetric('d2_brier_score', {
  concept: 'd2-brier',
  better: 'higher',
  doc: 'The share of the Brier score of a constant prediction that is saved: 1 is perfect, 0 is as good as the class shares.',
  inputs,
  params: { pos_label: optionalPositiveLabel, labels: classLabels },
  prepare,
  axisLetter: 'c',
  steps: {
    ...squaredErrors,
    share: sampleMean('t'),
    constant_error: '(t - share)^2',
    constant_class_errors: 'single ? (half ? constant_error : 2 * constant_error) : sum(constant_error)',
    mean_constant_error: sampleMean('constant_class_errors'),
    result: 'too_few ? nan : 1 - mean_error / mean_constant_error',
  },
});

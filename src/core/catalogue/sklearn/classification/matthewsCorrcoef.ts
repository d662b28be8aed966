import { classTargets } from '../classes';
import { sampleWeight } from '../../inputs';
import { classesPred, classesTrue } from '../inputs';
import { sklearnMetric } from '../metric';
import { singleLabel } from './singleLabel';

const weighted = (values: string): string => `sum(sample_weight == null ? ${values} : sample_weight * (${values}), 0)`;

/** The correlation of the true and the predicted classes, for any number of classes; 0 when either holds one class only. */
export const matthewsCorrcoef = sklearnMetric('matthews_corrcoef', {
  concept: 'matthews-correlation',
  better: 'higher',
  doc: 'The correlation of true and predicted classes: 1 is perfect, 0 is chance.',
  inputs: { y_true: classesTrue, y_pred: classesPred, sample_weight: sampleWeight },
  params: {},
  prepare: (shapes, _params, arrays) => {
    const targets = classTargets(shapes, arrays);
    return singleLabel(targets, shapes, { classes: targets.seen });
  },
  axisLetter: 'c',
  steps: {
    correct: weighted('y_true == y_pred'),
    samples: 'sample_weight == null ? size(y_true, 0) : sum(sample_weight, 0)',
    true_counts: weighted('y_true == classes'),
    predicted_counts: weighted('y_pred == classes'),
    covariance: 'correct * samples - sum(true_counts * predicted_counts)',
    variance_true: 'samples^2 - sum(true_counts^2)',
    variance_pred: 'samples^2 - sum(predicted_counts^2)',
    result: 'divide_no_nan(covariance, sqrt(variance_true * variance_pred))',
  },
});

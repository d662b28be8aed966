import { pairwiseSum } from '../../../array/sum';
import { issue } from '../../../issues/issue';
import type { Issue } from '../../../issues/issue';
import type { InputArrays, Prepare, Steps } from '../../definition';
import { classScores, extended, probabilityIssues } from '../classScores';
import { sampleWeight } from '../../inputs';
import { classesTrue, classLabels, normalize, probabilityPred } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';

const inputs = { y_true: classesTrue, y_pred: probabilityPred, sample_weight: sampleWeight };

const prepare: Prepare = (shapes, { labels }, arrays) => {
  const { prepared, single } = classScores(shapes, labels, arrays);
  const samples = shapes.y_true?.[0] ?? 0;
  return extended(prepared, { too_few: samples < 2 }, [
    ...probabilityIssues(arrays),
    ...(single ? [] : rowIssues(arrays)),
  ]);
};

/** How far the sum of a row may be from 1: the square root of the float64 machine epsilon. */
const rowSumTolerance = 2 ** -26;

/** Rows that do not sum to 1 are kept as they are, as the library keeps them, with a warning. */
function rowIssues({ y_pred: yPred }: InputArrays): Issue[] {
  const { data = new Float64Array(), shape: [, classes = 1] = [] } = yPred ?? {};
  for (let row = 0; row * classes < data.length; row += 1) {
    const sum = pairwiseSum(data, row * classes, classes);
    if (Math.abs(sum - 1) > rowSumTolerance) {
      return [issue('values.rows-not-normalised', 'warning', { row, received: sum })];
    }
  }
  return [];
}

/** The indicator of the true class and the clipped probabilities. */
const clipped: Steps = {
  limit: 'machine_epsilon(y_pred)',
  t: 'single ? y_true == positive_class : y_true == classes',
  p: 'clip(y_pred, limit, 1 - limit)',
};

/**
 * Minus the logarithm of the probability of the true class, averaged over the samples.
 *
 * y_true `(n,)`; y_pred `(n,)` for the larger of two classes, or `(n, classes)`. Probabilities are clipped to the machine
 * epsilon of their precision (2.2e-16 in float64, 1.2e-7 in float32); rows are not normalised.
 */
export const logLoss = sklearnMetric('log_loss', {
  concept: 'categorical-crossentropy',
  better: 'lower',
  doc: 'Minus the logarithm of the probability given to the true class.',
  inputs,
  params: { normalize, labels: classLabels },
  prepare,
  axisLetter: 'c',
  steps: {
    ...clipped,
    cross_entropy: 'single ? -(t * log(p) + (1 - t) * log(1 - p)) : -sum(t * log(p))',
    loss: `normalize ? (${sampleMean('cross_entropy')}) : sum(sample_weight == null ? cross_entropy : sample_weight * cross_entropy, 0)`,
  },
  symbols: { loss: 'L' },
});

/** 1 minus the log loss over that of always predicting the shares of the classes in y_true. NaN for one sample. */
export const d2LogLossScore = sklearnMetric('d2_log_loss_score', {
  concept: 'd2-log-loss',
  better: 'higher',
  doc: 'The share of the log loss of a constant prediction that is saved: 1 is perfect, 0 is as good as the class shares.',
  inputs,
  params: { labels: classLabels },
  prepare,
  axisLetter: 'c',
  steps: {
    ...clipped,
    cross_entropy: 'single ? -(t * log(p) + (1 - t) * log(1 - p)) : -sum(t * log(p))',
    loss: sampleMean('cross_entropy'),
    share: sampleMean('t'),
    q: 'clip(share, limit, 1 - limit)',
    constant_loss: 'single ? -(share * log(q) + (1 - share) * log(1 - q)) : -sum(share * log(q))',
    result: 'too_few ? nan : 1 - loss / constant_loss',
  },
  symbols: { loss: 'L' },
});

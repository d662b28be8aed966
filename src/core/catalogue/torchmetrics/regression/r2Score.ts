import { formatShape } from '../../../format/formatShape';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { Prepare } from '../../definition';
import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { inOrder, sameShape } from '../../shapes';
import { samplesOf, atMostTwoAxes } from '../shapes';
import { averaged, multioutput } from './outputs';

const enoughSamples: Prepare = (shapes, params) => {
  const { y_true: yTrue = [] } = shapes;
  const samples = samplesOf(yTrue);
  const adjusted = typeof params.adjusted === 'number' ? params.adjusted : 0;
  return {
    shapes,
    constants: { has_correction: adjusted > 0 && adjusted < samples - 1 },
    issues:
      samples >= 2
        ? []
        : [
            issue('shapes.expected', 'error', {
              name: 'y_true',
              received: formatShape(yTrue),
              expected: phrase('two samples or more'),
            }),
          ],
  };
};

/**
 * 1 - RSS / TSS for each output. An RSS within 1e-4 of 0 scores 1; otherwise a TSS within 1e-4 of 0 scores 0. `adjusted`
 * corrects for that many regressors, when there are samples enough. Fewer than two samples are refused.
 */
export const r2Score = functionalOf('regression', 'r2_score', {
  concept: 'r2',
  better: 'higher',
  doc: 'The coefficient of determination: the share of the squared deviations that the predictions take away.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {
    adjusted: {
      type: 'integer',
      default: 0,
      min: 0,
      symbol: 'k',
      doc: 'the number of independent regressors to correct for',
    },
    multioutput,
  },
  prepare: inOrder(inOrder(sameShape, atMostTwoAxes), enoughSamples),
  steps: {
    residual: 'y_true - y_pred',
    rss: 'sum(residual^2, 0)',
    total: 'sum(y_true, 0)',
    tss: 'sum(y_true^2, 0) - total * (total / size(y_true, 0))',
    score: 'where(abs(rss) <= 1e-4, 1, where(abs(tss) <= 1e-4, 0, 1 - rss / tss))',
    r2: averaged('score', 'tss'),
    result: 'has_correction ? 1 - (1 - r2) * (size(y_true, 0) - 1) / (size(y_true, 0) - adjusted - 1) : r2',
  },
});

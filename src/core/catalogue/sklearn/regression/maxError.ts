import { formatShape } from '../../../format/formatShape';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import { realPred, realTrue } from '../../inputs';
import { sklearnMetric } from '../metric';
import { regressionTargets } from './outputs';

/** The largest absolute difference. Inputs `(n,)`; several outputs are refused. */
export const maxError = sklearnMetric('max_error', {
  concept: 'max-error',
  better: 'lower',
  doc: 'The largest absolute difference.',
  inputs: { y_true: realTrue, y_pred: realPred },
  params: {},
  prepare: (shapes, params, arrays) => {
    const prepared = regressionTargets(shapes, params, arrays);
    if (prepared.constants?.several !== true) return prepared;
    const received = formatShape(shapes.y_true ?? []);
    const expected = phrase('(n,), a single output');
    return { ...prepared, issues: [issue('shapes.expected', 'error', { name: 'y_true', received, expected })] };
  },
  axisLetter: null,
  steps: { error: 'y_true - y_pred', absolute_error: 'abs(error)', result: 'max(absolute_error, 0)' },
});

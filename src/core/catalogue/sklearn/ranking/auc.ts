import { formatShape } from '../../../format/formatShape';
import type { Issue } from '../../../issues/issue';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { InputArrays, InputShapes, Prepare } from '../../definition';
import { finiteIssues } from '../finite';
import { sklearnMetric } from '../metric';

/** x must rise or fall all the way; a falling x gives the area the sign of a rising one. */
const prepare: Prepare = (shapes, _params, arrays) => {
  const x = arrays.y_true?.data ?? new Float64Array();
  const differences = x.subarray(1).map((value, i) => value - (x[i] ?? NaN));
  const rises = differences.every((difference) => difference >= 0);
  const falls = differences.every((difference) => difference <= 0);
  return {
    shapes,
    constants: { falls: falls && !rises },
    issues: [...shapeIssues(shapes), ...finiteIssues(arrays), ...(rises || falls ? [] : orderIssues(arrays))],
  };
};

function shapeIssues({ y_true: x = [], y_pred: y = [] }: InputShapes): Issue[] {
  if (x.length !== 1 || (x[0] ?? 0) < 2) {
    const expected = phrase('(n,), at least two points');
    return [issue('shapes.expected', 'error', { name: 'y_true', received: formatShape(x), expected })];
  }
  const fits = y.length === 1 && y[0] === x[0];
  return fits ? [] : [issue('shapes.must-be-equal', 'error', { received: formatShape(x), expected: formatShape(y) })];
}

function orderIssues({ y_true: x }: InputArrays): Issue[] {
  const received = [...(x?.data.subarray(0, 6) ?? [])].join(', ');
  const expected = phrase('numbers that rise or fall all the way');
  return [issue('values.expected', 'error', { name: 'y_true', received, expected })];
}

/** The area under a curve through points, by trapezoids. x is called y_true here and y y_pred; both `(n,)`. */
export const auc = sklearnMetric('auc', {
  concept: 'area-under-curve',
  doc: 'The area under the curve through the points, by trapezoids.',
  inputs: {
    y_true: { domain: 'real', symbol: 'x', doc: 'x of the points, rising or falling' },
    y_pred: { domain: 'real', symbol: 'y', doc: 'y of the points' },
  },
  params: {},
  prepare,
  axisLetter: null,
  steps: {
    width: 'all_but_first(y_true, 0) - all_but_last(y_true, 0)',
    height: '(all_but_first(y_pred, 0) + all_but_last(y_pred, 0)) / 2',
    area: 'sum(width * height, 0)',
    result: 'falls ? -area : area',
  },
});

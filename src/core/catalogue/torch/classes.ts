import { formatShape } from '../../format/formatShape';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { phrase } from '../../issues/phrase';
import type { InputArrays, Prepare, Prepared, Steps } from '../definition';

/**
 * Class indices beside scores, as torch lays them out: the classes are on axis 1 (axis 0 of a single sample), y_true has
 * no such axis, and a weight belongs to a class. Indices outside the classes are refused, but for `ignore_index`.
 *
 * Constants: `axis`; `ignores` when a label is ignored; `counts` when samples count differently for that or for weights.
 */
export const classIndices: Prepare = (shapes, params, arrays): Prepared => {
  const { y_true: yTrue = [], y_pred: yPred = [], weight } = shapes;
  const axis = yPred.length > 1 ? 1 : 0;
  const classes = yPred[axis] ?? 0;
  const expected = yPred.filter((_, at) => at !== axis);
  const fits = yTrue.length === expected.length && yTrue.every((size, at) => size === expected[at]);
  const ignores = arrays.y_true?.data.includes(Number(params.ignore_index)) === true;
  return {
    shapes,
    lacks: { y_true: [axis], weight: yPred.flatMap((_, at) => (at === axis ? [] : [at])) },
    constants: { axis, ignores, counts: ignores || weight !== undefined ? true : null, soft_labels: false },
    issues: [
      ...(fits
        ? outsideClasses(arrays, classes, Number(params.ignore_index))
        : [
            issue('shapes.indices', 'error', {
              expected: formatShape(expected),
              rows: formatShape(yPred),
              received: formatShape(yTrue),
            }),
          ]),
      ...weightPerClass(weight, classes),
    ],
  };
};

/** A weight must be given for each class. */
export function weightPerClass(weight: readonly number[] | undefined, classes: number): Issue[] {
  if (weight === undefined || (weight.length === 1 && weight[0] === classes)) return [];
  const expected = phrase('one weight for each of {classes} classes', { classes: String(classes) });
  return [issue('shapes.expected', 'error', { name: 'weight', received: formatShape(weight), expected })];
}

function outsideClasses({ y_true: labels }: InputArrays, classes: number, ignored: number): Issue[] {
  const stray = labels?.data.find((label) => label !== ignored && !(label >= 0 && label < classes));
  if (stray === undefined) return [];
  const expected = phrase('class indices from 0 to {last}', { last: String(classes - 1) });
  return [issue('values.expected', 'error', { name: 'y_true', received: String(stray), expected })];
}

/** The loss of class indices, from `log_p`: what the true class's weight makes of minus its log-probability. */
export const indexSteps: Steps = {
  valid: 'y_true != ignore_index',
  counted:
    'weight == null ? valid : ignores ? where(valid, take(broadcast_to(weight, y_pred), y_true, axis), 0) : take(broadcast_to(weight, y_pred), y_true, axis)',
  cross_entropy: '-take(log_p, y_true, axis)',
  weighted: 'weight == null ? cross_entropy : counted * cross_entropy',
  nll: 'ignores ? where(valid, weighted, 0) : weighted',
};

import type { Shape } from '../../array/ndarray';
import { issue } from '../../issues/issue';
import { formatShape } from '../../format/formatShape';
import type { Prepare, Prepared } from '../definition';

/**
 * Keras's rule for two arrays whose ranks differ by one: a last axis of size 1 is put on the array of rank 1, or else
 * taken off the longer one. `(n,)` with `(n, 1)` becomes two `(n, 1)`; anything else stays as it is.
 *
 * Source: keras 3.15 · keras.src.losses.loss.squeeze_or_expand_to_same_rank
 */
export function toSameRank(a: Shape, b: Shape): [Shape, Shape] {
  if (a.length === b.length + 1 && a.at(-1) === 1) return b.length === 1 ? [a, [...b, 1]] : [a.slice(0, -1), b];
  if (b.length === a.length + 1 && b.at(-1) === 1) return a.length === 1 ? [[...a, 1], b] : [a, b.slice(0, -1)];
  return [a, b];
}

/** y_true and y_pred brought to the same rank, saying so when one of them changed. */
export const sameRank: Prepare = (shapes) => {
  const { y_true: yTrue, y_pred: yPred } = shapes;
  if (yTrue === undefined || yPred === undefined) return { shapes };
  const [left, right] = toSameRank(yTrue, yPred);
  const changed = left !== yTrue ? 'y_true' : right !== yPred ? 'y_pred' : undefined;
  return {
    shapes: { ...shapes, y_true: left, y_pred: right },
    issues:
      changed === undefined
        ? []
        : [
            issue('shapes.same-rank', 'info', {
              name: changed,
              before: formatShape(changed === 'y_true' ? yTrue : yPred),
              after: formatShape(changed === 'y_true' ? left : right),
            }),
          ],
  };
};

/**
 * Class indices beside rows of scores: y_true has no class axis, or one of size 1, which is dropped.
 */
export const indicesBesideRows: Prepare = (shapes, params): Prepared => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const given = typeof params.axis === 'number' ? params.axis : -1;
  const axis = given < 0 ? given + yPred.length : given;
  const squeezed = yTrue.length === yPred.length && yTrue[axis] === 1 ? yTrue.filter((_, at) => at !== axis) : yTrue;
  const expected = yPred.filter((_, at) => at !== axis);
  const fits = squeezed.length === expected.length && squeezed.every((size, at) => size === expected[at]);
  return {
    shapes: { ...shapes, y_true: squeezed },
    lacks: { y_true: [axis] },
    issues: fits
      ? []
      : [
          issue('shapes.indices', 'error', {
            expected: formatShape(expected),
            rows: formatShape(yPred),
            received: formatShape(yTrue),
          }),
        ],
  };
};

/** Rows of y_true and y_pred pair up: everything but the last axis must broadcast. */
export const sameRows: Prepare = (shapes) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const rowsOfTrue = yTrue.slice(0, -1);
  const rowsOfPred = yPred.slice(0, -1);
  const fits =
    yTrue.length > 0 &&
    rowsOfTrue.length === rowsOfPred.length &&
    rowsOfTrue.every((size, axis) => size === rowsOfPred[axis]);
  return {
    shapes,
    issues: fits ? [] : [issue('shapes.rows', 'error', { expected: formatShape(yPred), received: formatShape(yTrue) })],
  };
};

import type { Shape } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import { issue } from '../../issues/issue';
import { phrase } from '../../issues/phrase';
import type { Prepare } from '../definition';
import { inOrder, sameShape } from '../shapes';

/** Samples in rows and outputs in columns, or samples alone: at most two axes. */
export const atMostTwoAxes: Prepare = (shapes) => {
  const { y_pred: yPred = [] } = shapes;
  const expected = phrase('samples, (N,), or samples and outputs, (N, D)');
  return {
    shapes,
    issues:
      yPred.length > 2
        ? [issue('shapes.expected', 'error', { name: 'y_pred', received: formatShape(yPred), expected })]
        : [],
  };
};

/** One column is read as samples alone. */
const oneColumnAsSamples: Prepare = (shapes) => {
  const { y_pred: yPred = [] } = shapes;
  const seen = yPred.length === 2 && yPred[1] === 1 ? yPred.slice(0, 1) : yPred;
  return { shapes: { ...shapes, y_true: seen, y_pred: seen } };
};

/** Two arrays of one shape, `(N,)` or `(N, D)`; every output is looked at by itself, along axis 0. */
export const sameColumns: Prepare = inOrder(inOrder(sameShape, atMostTwoAxes), oneColumnAsSamples);

/** Two arrays of one shape `(N, D)`. */
export const sameTwoAxes: Prepare = inOrder(sameShape, (shapes) => {
  const { y_pred: yPred = [] } = shapes;
  return {
    shapes,
    issues:
      yPred.length === 2
        ? []
        : [
            issue('shapes.expected', 'error', {
              name: 'y_pred',
              received: formatShape(yPred),
              expected: phrase('samples and dimensions, (N, D)'),
            }),
          ],
  };
});

/** How many values an array of this shape has along its first axis. */
export const samplesOf = (shape: Shape | undefined): number => shape?.[0] ?? 1;

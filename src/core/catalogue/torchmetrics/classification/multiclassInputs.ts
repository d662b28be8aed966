import type { Issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { InputArrays, InputSpec, Prepare, Prepared, Role, Steps } from '../../definition';
import { mostClasses } from './params';
import { countOf, holdsLabels, sameShapes, wrongParam, wrongShape, wrongValue } from './refusals';

export const multiclassInputs: Readonly<Partial<Record<Role, InputSpec>>> = {
  y_true: { domain: 'class-index', symbol: 'y', doc: 'target: the true classes, as indices from 0' },
  y_pred: {
    domain: 'score',
    symbol: '\\hat{y}',
    doc: 'preds: probabilities or logits with the classes along axis 1, or class indices',
  },
};

/**
 * Scores `(N, C, …)` beside targets `(N, …)`, or class indices of the targets' shape. The classes are axis 1 of the
 * formula; `summed` are the axes that a count is taken over.
 */
export const multiclassPrepare: Prepare = (shapes, params, arrays) => multiclassAxes(shapes, params, arrays, false);

/** The same, the first axis apart from those that follow the classes, although there is one value over everything. */
export const multiclassSamples: Prepare = (shapes, params, arrays) => multiclassAxes(shapes, params, arrays, true);

function multiclassAxes(...[shapes, params, arrays, keepsSamples]: [...Parameters<Prepare>, boolean]): Prepared {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const { ignore_index: ignored = null, multidim_average: average = 'global', top_k: topK = 1 } = params;
  const hasScores = yPred.length === yTrue.length + 1;
  const isSamplewise = average === 'samplewise';
  const [samples = 1, ...others] = yTrue;
  const size =
    typeof params.num_classes === 'number' ? params.num_classes : hasScores ? (yPred[1] ?? 0) : classesIn(arrays);
  const issues: Issue[] = [];
  const expected = phrase('({shape}) of scores, or class indices', {
    shape: [String(samples), String(size), ...others.map(String)].join(', '),
  });
  if (hasScores) {
    if (yTrue.length === 0 || !sameShapes(yPred, [samples, size, ...others]))
      issues.push(wrongShape('y_pred', yPred, expected));
    if (holdsLabels(arrays.y_pred)) {
      issues.push(
        ...wrongValue(
          'y_pred',
          arrays.y_pred,
          () => false,
          phrase('scores that are not integers, since it has an axis of classes'),
        ),
      );
    }
  } else if (!sameShapes(yPred, yTrue) || yTrue.length === 0) issues.push(wrongShape('y_pred', yPred, expected));
  if (size < 2) issues.push(wrongParam('num_classes', size, phrase('two classes or more')));
  if (isSamplewise && yTrue.length < 2)
    issues.push(wrongShape('y_true', yTrue, phrase('(N, …) for a value of each sample')));
  if (typeof topK === 'number' && topK > 1) {
    if (!hasScores) issues.push(wrongShape('y_pred', yPred, phrase('scores of the classes, since top_k is set')));
    else if (topK > size)
      issues.push(wrongParam('top_k', topK, phrase('at most {limit}, the number of classes', { limit: String(size) })));
  }
  if (issues.length === 0) {
    const isClass = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < size;
    const classes = `class indices from 0 to ${String(size - 1)}`;
    issues.push(...wrongValue('y_true', arrays.y_true, (value) => isClass(value) || value === ignored, classes));
    // What is predicted where the target is ignored does not matter; there it usually is the same value.
    if (!hasScores) {
      issues.push(...wrongValue('y_pred', arrays.y_pred, (value) => isClass(value) || value === ignored, classes));
    }
  }
  const rest = others.length > 0 && (hasScores || isSamplewise || keepsSamples) ? [countOf(others)] : [];
  const labels = rest.length > 0 ? [samples, ...rest] : [countOf(yTrue)];
  return {
    shapes: { y_true: labels, y_pred: hasScores ? [samples, size, ...rest] : labels },
    lacks: hasScores ? { y_true: [1] } : { y_true: [1], y_pred: [1] },
    constants: {
      num_classes: size,
      ...(params.top_k === undefined && { top_k: 1 }),
      has_scores: hasScores,
      classes: Array.from({ length: size }, (_, index) => index),
      after_classes: rest.length,
      ignores_class: typeof ignored === 'number' && ignored >= 0 && ignored < size,
      summed: isSamplewise ? [2] : rest.length > 0 ? [0, 2] : [0],
    },
    issues,
  };
}

/** One more than the largest label; what is no label is refused later. */
function classesIn(arrays: InputArrays): number {
  let largest = 1;
  for (const array of [arrays.y_true, arrays.y_pred]) {
    for (const value of array?.data ?? []) if (value > largest && value < mostClasses) largest = value;
  }
  return Math.trunc(largest) + 1;
}

/** Rows of probabilities if every score lies in [0, 1]; otherwise the softmax of every row is taken. */
export const softmaxSteps: Steps = {
  are_probabilities: 'all(y_pred >= 0 and y_pred <= 1, all)',
  shifted: 'y_pred - max(y_pred, 1)',
  exps: 'exp(shifted)',
  probability: 'where(are_probabilities, y_pred, exps / sum(exps, 1))',
};

/**
 * The predicted class: the first of the largest scores, or the target itself while it is among the k largest, where torch
 * chooses between equals.
 */
export const predictedClass: Steps = {
  top_class: 'has_scores ? argmax(y_pred, 1) : y_pred',
  top_classes: 'torch_top_k(y_pred, 1, top_k)',
  target_is_top: 'max(top_classes == y_true, 1)',
  predicted: 'top_k == 1 ? top_class : where(target_is_top, y_true, pick(top_classes, 0, 1))',
};

/** For each class, what belongs to it, truly and by prediction; ignored targets count nowhere. */
export const multiclassSteps: Steps = {
  ...predictedClass,
  class: 'after_classes == 0 ? classes : leading(classes, after_classes)',
  chosen: 'predicted == class',
  positive: 'ignores_class ? y_true == class and y_true != ignore_index : y_true == class',
  negative: 'ignore_index == null ? y_true != class : y_true != class and y_true != ignore_index',
};

import { haveFiniteDifferences } from '../../../array/differenceSums';
import type { Shape } from '../../../array/ndarray';
import { formatShape } from '../../../format/formatShape';
import type { Issue } from '../../../issues/issue';
import { issue } from '../../../issues/issue';
import type { InputArrays, Prepare, Steps } from '../../definition';
import { roles } from '../../definition';
import { finiteIssues } from '../finite';
import { weightShapeIssues } from '../weights';

/**
 * scikit-learn's rule for regression targets: `(n,)` or `(n, outputs)`, `(n, 1)` being the same as `(n,)`; all values
 * finite; one weight for each sample.
 *
 * Source: scikit-learn 1.9 · sklearn.metrics._regression._check_reg_targets
 */
export const regressionTargets: Prepare = (shapes, { multioutput = null }, arrays) => {
  const { y_true: yTrue = [], y_pred: yPred = [], sample_weight: weights } = shapes;
  const [samples = 0] = yTrue;
  const outputs = outputsOf(yTrue);
  const several = outputs > 1;
  const view: Shape = several || multioutput === 'raw_values' ? [samples, outputs] : [samples];
  return {
    shapes: { ...shapes, y_true: view, y_pred: view },
    lacks: view.length === 2 ? { sample_weight: [1] } : {},
    constants: {
      several,
      single: samples < 2,
      outputs_as: Array.isArray(multioutput) ? 'weighted_average' : multioutput,
    },
    issues: [
      ...targetShapeIssues(yTrue, yPred),
      ...weightShapeIssues(weights, samples),
      ...finiteTargetIssues(arrays),
      ...outputWeightIssues(Array.isArray(multioutput) ? multioutput.length : undefined, outputs),
    ],
  };
};

const outputsOf = (shape: Shape): number => (shape.length === 2 ? (shape[1] ?? 1) : 1);

function targetShapeIssues(yTrue: Shape, yPred: Shape): Issue[] {
  if (yTrue.length < 1 || yTrue.length > 2 || yTrue.includes(0)) {
    const expected = '(n,) or (n, outputs)';
    return [issue('shapes.expected', 'error', { name: 'y_true', received: formatShape(yTrue), expected })];
  }
  if (yPred.length < 1 || yPred.length > 2 || yPred[0] !== yTrue[0] || outputsOf(yPred) !== outputsOf(yTrue)) {
    return [issue('shapes.must-be-equal', 'error', { received: formatShape(yTrue), expected: formatShape(yPred) })];
  }
  return [];
}

/** Targets with finite differences need no further look; the differences are what most scores add up. */
function finiteTargetIssues(arrays: InputArrays): Issue[] {
  const { y_true: yTrue, y_pred: yPred } = arrays;
  const areFinite = yTrue !== undefined && yPred !== undefined && haveFiniteDifferences(yTrue.data, yPred.data);
  return finiteIssues(arrays, areFinite ? ['sample_weight'] : roles);
}

function outputWeightIssues(received: number | undefined, expected: number): Issue[] {
  const fits = received === undefined || (received === expected && expected > 1);
  return fits ? [] : [issue('params.output-weights', 'error', { received, expected })];
}

/** The last step: one value for each output, their mean, or their mean with the weights given as `multioutput`. */
export const outputAverage = (scores: string): string =>
  `outputs_as == 'raw_values' or not several ? ${scores} : outputs_as == 'uniform_average' ? mean(${scores}) : sum(multioutput * ${scores}) / sum(multioutput)`;

/**
 * One minus numerator / denominator for each output: the form of all scores that compare with a constant prediction. Where
 * the denominator is 0 it is 1 for a perfect prediction and 0 for others.
 */
export const relativeScores: Steps = {
  output_scores: 'where(denominator != 0, 1 - numerator / denominator, numerator == 0)',
};

import { classTargets, distinct } from '../classes';
import { sampleWeight } from '../../inputs';
import { classesPred, classesTrue } from '../inputs';
import { sklearnMetric } from '../metric';
import { singleLabel } from './singleLabel';
import type { InputArrays } from '../../definition';

/** The mean of the recalls of the classes in y_true. Classes that are only predicted, or have no weight, do not count. */
export const balancedAccuracyScore = sklearnMetric('balanced_accuracy_score', {
  concept: 'balanced-accuracy',
  better: 'higher',
  doc: 'The mean of the recalls of all classes, so that each class counts alike.',
  inputs: { y_true: classesTrue, y_pred: classesPred, sample_weight: sampleWeight },
  params: {
    adjusted: { type: 'boolean', default: false, doc: 'rescales so that guessing gives 0 and perfection 1' },
  },
  prepare: (shapes, _params, arrays) => {
    const targets = classTargets(shapes, arrays);
    return singleLabel(targets, shapes, { classes: classesWithWeight(arrays) });
  },
  axisLetter: 'c',
  steps: {
    true_positives: `sum(${weighted('(y_true == classes) * (y_pred == classes)')}, 0)`,
    actual_positives: `sum(${weighted('y_true == classes')}, 0)`,
    recall: 'true_positives / actual_positives',
    mean_recall: 'mean(recall)',
    chance: '1 / size(recall)',
    result: 'adjusted ? (mean_recall - chance) / (1 - chance) : mean_recall',
  },
});

function weighted(values: string): string {
  return `sample_weight == null ? ${values} : sample_weight * (${values})`;
}

function classesWithWeight({ y_true: yTrue, sample_weight: weights }: InputArrays): readonly number[] {
  const all = distinct([yTrue]);
  if (weights === undefined) return all;
  return all.filter((label) => yTrue?.data.some((value, i) => value === label && weights.data[i] !== 0));
}

import type { Steps } from '../../definition';
import { extended } from './counts';
import { curvesByPoint } from './curveInputs';
import { rocSteps } from './curveSteps';
import { averageParam } from './params';
import { byTask } from './tasks';

const outputs = ['fpr', 'tpr', 'at'];

const ended = (values: string): string => `is_ragged ? where(is_point, ${values}, nan) : ${values}`;

/** One curve for each class or label; those that are shorter than others end in NaN. */
const several: Steps = {
  is_point: 'position(false_positive_rate, 0) <= lengths + 1',
  fpr: `last_first(${ended('false_positive_rate')})`,
  tpr: `last_first(${ended('true_positive_rate')})`,
  at: `thresholds == null ? last_first(${ended('threshold')}) : threshold`,
};

/** One curve of all classes: the mean of the true positive rates at every false positive rate that one of them has. */
const mean: Steps = {
  mean_fpr: 'sort(flatten(false_positive_rate), 0)',
  mean_tpr: 'mean(interpolate(mean_fpr, false_positive_rate, true_positive_rate), 1)',
  all_thresholds: 'flatten(thresholds == null ? threshold : broadcast_to(threshold, false_positive_rate))',
  sorted_thresholds: 'reverse(sort(all_thresholds, 0), 0)',
};

const averaged: Steps = Object.fromEntries(
  [
    ['fpr', 'mean_fpr', 'false_positive_rate'],
    ['tpr', 'mean_tpr', 'true_positive_rate'],
    ['at', 'sorted_thresholds', 'threshold'],
  ].map(([name = '', macro = '', micro = '']) => [
    name,
    `average == 'macro' ? ${macro} : average == 'micro' ? ${micro} : (${several[name] ?? ''})`,
  ]),
);

/** The true positive rate against the false positive rate, from the highest threshold to the lowest. */
export const roc = byTask(
  {
    name: 'roc',
    concept: 'roc-curve',
    doc: 'False positive rates, true positive rates and thresholds, from the highest threshold down.',
    hasNoTaskParam: true,
  },
  {
    binary: {
      ...extended(curvesByPoint.binary, {
        ...rocSteps,
        fpr: 'false_positive_rate',
        tpr: 'true_positive_rate',
        at: 'threshold',
      }),
      outputs,
    },
    multiclass: {
      ...extended(
        curvesByPoint.multiclass,
        { ...rocSteps, ...several, ...mean, ...averaged },
        {
          average: { ...averageParam('micro', ['micro', 'macro']), default: null },
        },
      ),
      outputs,
    },
    multilabel: { ...extended(curvesByPoint.multilabel, { ...rocSteps, ...several }), outputs },
  },
);

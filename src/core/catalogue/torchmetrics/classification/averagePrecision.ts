import type { Steps } from '../../definition';
import { extended } from './counts';
import { curves } from './curveInputs';
import { averageOf, precisionRecallSteps } from './curveSteps';
import { averageParam } from './params';
import { byTask } from './tasks';

/** The precision at each threshold, times what recall gains there. `zeroes` are the cases in which NaN counts as 0. */
const summed = (zeroes: string): Steps => ({
  known_precision: `${zeroes} ? where(precision == precision, precision, 0) : precision`,
  known_recall: `${zeroes} ? where(recall == recall, recall, 0) : recall`,
  gained_recall: 'known_recall - all_but_last(prepend(known_recall, 0, 0), 0)',
  average_precision: 'sum(gained_recall * known_precision, 0)',
});

const several: Steps = {
  ...precisionRecallSteps,
  ...summed("thresholds != null or average == 'micro'"),
  ...averageOf('average_precision'),
};

/**
 * The mean of the precisions at the thresholds, each weighted by the recall that it gains. A class without positives has
 * none (NaN), and averages leave it out, unless thresholds are given.
 */
export const averagePrecision = byTask(
  {
    name: 'average_precision',
    concept: 'average-precision',
    better: 'higher',
    doc: 'The mean of the precisions, each weighted by the recall gained at its threshold.',
  },
  {
    binary: extended(curves.binary, { ...precisionRecallSteps, ...summed('true'), result: 'average_precision' }),
    multiclass: extended(curves.multiclass, several, { average: averageParam('macro', ['macro', 'weighted', 'none']) }),
    multilabel: extended(curves.multilabel, several, { average: averageParam('macro') }),
  },
);

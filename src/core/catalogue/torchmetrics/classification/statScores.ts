import type { Steps } from '../../definition';
import { counted, extended, microCounts, plainCounts } from './counts';
import { byTask } from './tasks';

const all = ['tp', 'fp', 'tn', 'fn', 'support'];

/** Each count as `average` asks for it. */
const averaged: Steps = Object.fromEntries(
  all.map((name) => [
    `mean_${name}`,
    `average == 'macro' ? mean(${name}, 1) : average == 'weighted' ? sum(${name} * share, 1) : ${name}`,
  ]),
);
const support = { support: 'tp + fn' };
const several: Steps = {
  ...microCounts,
  ...support,
  share: 'support / sum(support, 1)',
  ...averaged,
  result: 'stack(mean_tp, mean_fp, mean_tn, mean_fn, mean_support)',
};

/** True and false positives, true and false negatives, and how many are positive, along a last axis of five. */
export const statScores = byTask(
  {
    name: 'stat_scores',
    concept: 'stat-scores',
    doc: 'True positives, false positives, true negatives, false negatives and positives.',
    defaults: { average: 'micro' },
  },
  {
    binary: extended(counted.binary, { ...plainCounts, ...support, result: 'stack(tp, fp, tn, fn, support)' }),
    multiclass: extended(counted.multiclass, several),
    multilabel: extended(counted.multilabel, several),
  },
);

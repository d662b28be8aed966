import type { Check } from '../check';
import { finding } from '../finding';
import { rankedPairs } from './rankedPairs';

/** Scores that a positive and a negative sample share: each such pair counts one half. */
export const aucTies: Check = {
  name: 'aucTies',
  look: (subject) => {
    const { definition, params, arrays } = subject;
    const isExact = (params.thresholds ?? null) === null && params.num_thresholds === undefined;
    const isWhole = (params.max_fpr ?? null) === null && arrays.sample_weight === undefined;
    if (definition.concept !== 'roc-auc' || !isExact || !isWhole) return undefined;
    const pairs = rankedPairs(subject);
    if (pairs === undefined || pairs.tied === 0) return undefined;
    const [low, high] = [pairs.right / pairs.all, (pairs.right + pairs.tied) / pairs.all];
    return finding('ties.auc', 'info', { params: { tied: pairs.tied, pairs: pairs.all, low, high } });
  },
};

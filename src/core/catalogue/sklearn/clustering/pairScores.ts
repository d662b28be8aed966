import { sklearnMetric } from '../metric';
import { clusterInputs, clusterLabels, contingency, pairCounts } from './clusters';

const common = { inputs: clusterInputs, params: {}, prepare: clusterLabels, axisLetter: null } as const;

/** The share of pairs of samples on which two clusterings agree: together in both, or apart in both. */
export const randScore = sklearnMetric('rand_score', {
  ...common,
  concept: 'rand-index',
  better: 'higher',
  doc: 'The share of pairs of samples that are together in both clusterings or apart in both.',
  steps: {
    ...pairCounts,
    agreeing: 'together + apart',
    pairs: 'together + apart + only_clustered + only_in_class',
    result: 'where(agreeing == pairs, 1, agreeing / pairs)',
  },
});

/** The Rand index, rescaled so that chance gives 0 and agreement 1. */
export const adjustedRandScore = sklearnMetric('adjusted_rand_score', {
  ...common,
  concept: 'adjusted-rand-index',
  better: 'higher',
  doc: 'The agreement of two clusterings over pairs of samples: 0 by chance, 1 when they are the same.',
  steps: {
    ...pairCounts,
    excess: '2 * (together * apart - only_in_class * only_clustered)',
    scale:
      '(together + only_in_class) * (only_in_class + apart) + (together + only_clustered) * (only_clustered + apart)',
    result: 'where(only_in_class == 0 and only_clustered == 0, 1, excess / scale)',
  },
});

/** Ordered pairs of samples: [[apart in both, together in the clusters only], [in the classes only, in both]]. */
export const pairConfusionMatrix = sklearnMetric('pair_confusion_matrix', {
  ...common,
  concept: 'pair-confusion-matrix',
  doc: 'How many ordered pairs of samples are together or apart in the classes (rows) and in the clusters (columns).',
  steps: { ...pairCounts, matrix: 'beside(beside(apart, only_in_class), beside(only_clustered, together))' },
});

/** The geometric mean of precision and recall over pairs of samples that are together. */
export const fowlkesMallowsScore = sklearnMetric('fowlkes_mallows_score', {
  ...common,
  concept: 'fowlkes-mallows-index',
  better: 'higher',
  doc: 'The geometric mean of precision and recall over pairs of samples that are together.',
  steps: {
    ...contingency,
    together: 'sum(counts^2, all) - samples',
    together_in_class: 'sum(class_sizes^2, all) - samples',
    together_in_cluster: 'sum(cluster_sizes^2, all) - samples',
    precision: 'together / together_in_cluster',
    recall: 'together / together_in_class',
    result: 'where(together == 0, 0, sqrt(precision) * sqrt(recall))',
  },
});

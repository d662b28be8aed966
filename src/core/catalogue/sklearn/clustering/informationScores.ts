import type { Definition, ParamSpec, Steps } from '../../definition';
import { sklearnMetric } from '../metric';
import { averageMethod, clusterInputs, clusterLabels, entropies, information, normalizer, tiny } from './clusters';

const common = { inputs: clusterInputs, prepare: clusterLabels, axisLetter: null, better: 'higher' } as const;

/** How much knowing the cluster tells about the class, in nats. */
export const mutualInfoScore = sklearnMetric('mutual_info_score', {
  ...common,
  concept: 'mutual-information',
  doc: 'How much the clusters tell about the classes, in nats.',
  params: {},
  steps: information,
});

/** The mutual information over a mean of the two entropies: 0 when they tell nothing, 1 when they are the same. */
export const normalizedMutualInfoScore = sklearnMetric('normalized_mutual_info_score', {
  ...common,
  concept: 'normalized-mutual-information',
  doc: 'The mutual information as a share of the mean entropy of classes and clusters.',
  params: { average_method: averageMethod },
  steps: {
    ...information,
    ...entropies,
    normalizer,
    result: `one_class and one_cluster ? 1 : one_class or one_cluster ? 0 : where(mutual_information <= ${tiny}, 0, mutual_information / normalizer)`,
  },
});

/** A difference kept away from 0 on its own side. */
const awayFromZero = (value: string): string =>
  `where(${value} < 0, minimum(${value}, -${tiny}), maximum(${value}, ${tiny}))`;

/** The mutual information beyond what chance gives for clusters of these sizes, as a share of what is possible. */
export const adjustedMutualInfoScore = sklearnMetric('adjusted_mutual_info_score', {
  ...common,
  concept: 'adjusted-mutual-information',
  doc: 'The mutual information beyond chance: 0 by chance, 1 when classes and clusters are the same.',
  params: { average_method: averageMethod },
  steps: {
    ...information,
    expected_information: 'expected_mutual_information(class_sizes, cluster_sizes)',
    ...entropies,
    normalizer,
    beyond_chance: 'mutual_information - expected_information',
    possible: 'normalizer - expected_information',
    result: `one_class and one_cluster ? 1 : one_class or one_cluster ? 0 : (${awayFromZero('beyond_chance')}) / (${awayFromZero('possible')})`,
  },
});

const beta: ParamSpec = {
  type: 'number',
  default: 1,
  min: 0,
  symbol: '\\beta',
  doc: 'how much more completeness counts than homogeneity',
};

const shares: Steps = {
  ...information,
  ...entropies,
  homogeneity: 'one_class ? 1 : mutual_information / class_entropy',
  completeness: 'one_cluster ? 1 : mutual_information / cluster_entropy',
};

/** The weighted harmonic mean of the two; 0 when both are 0. */
const vMeasure: Steps = {
  v_measure: 'divide_no_nan((1 + beta) * homogeneity * completeness, beta * homogeneity + completeness)',
};

const { completeness: completenessStep, homogeneity: homogeneityStep, ...sharedSteps } = shares;

/** 1 when each cluster holds members of one class only. */
export const homogeneityScore = sklearnMetric('homogeneity_score', {
  ...common,
  concept: 'homogeneity',
  doc: 'The share of the entropy of the classes that the clusters explain: 1 when no cluster mixes classes.',
  params: {},
  steps: { ...sharedSteps, homogeneity: homogeneityStep ?? '' },
});

/** 1 when all members of a class are in one cluster. */
export const completenessScore = sklearnMetric('completeness_score', {
  ...common,
  concept: 'completeness',
  doc: 'The share of the entropy of the clusters that the classes explain: 1 when no class is split.',
  params: {},
  steps: { ...sharedSteps, completeness: completenessStep ?? '' },
});

/** The harmonic mean of homogeneity and completeness. */
export const vMeasureScore = sklearnMetric('v_measure_score', {
  ...common,
  concept: 'v-measure',
  doc: 'The harmonic mean of homogeneity and completeness.',
  params: { beta },
  steps: { ...shares, ...vMeasure },
});

/** All three together. */
export const homogeneityCompletenessVMeasure: Definition = sklearnMetric('homogeneity_completeness_v_measure', {
  ...common,
  concept: 'homogeneity-completeness-v-measure',
  doc: 'Homogeneity, completeness and their harmonic mean.',
  params: { beta },
  steps: { ...shares, ...vMeasure },
  outputs: ['homogeneity', 'completeness', 'v_measure'],
});

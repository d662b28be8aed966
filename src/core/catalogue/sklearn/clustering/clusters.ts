import { formatShape } from '../../../format/formatShape';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { InputSpec, ParamSpec, Prepare, Steps } from '../../definition';
import { distinct } from '../classes';
import { finiteIssues } from '../finite';

/** Inputs of all functions that compare two clusterings of the same samples; the names of the clusters do not matter. */
export const clusterInputs = {
  y_true: { domain: 'class-index', symbol: 'y', doc: 'the true class of each sample' },
  y_pred: { domain: 'class-index', symbol: '\\hat{y}', doc: 'the cluster of each sample' },
} as const satisfies Record<string, InputSpec>;

/** A table larger than this (classes times clusters) is not made. */
const largestTable = 4_000_000;

/** Two vectors `(n,)` of the same length. */
export const clusterLabels: Prepare = (shapes, _params, arrays) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const [classes, clusters] = [distinct([arrays.y_true]), distinct([arrays.y_pred])];
  const isVector = yTrue.length === 1 && (yTrue[0] ?? 0) > 0;
  const same = yPred.length === 1 && yPred[0] === yTrue[0];
  const size = classes.length * clusters.length;
  const received = phrase('{classes} classes beside {clusters} clusters', {
    classes: String(classes.length),
    clusters: String(clusters.length),
  });
  return {
    shapes,
    constants: {
      classes,
      clusters,
      one_class: classes.length === 1,
      one_cluster: clusters.length === 1,
    },
    issues: [
      ...(isVector
        ? []
        : [issue('shapes.expected', 'error', { name: 'y_true', received: formatShape(yTrue), expected: '(n,)' })]),
      ...(!isVector || same
        ? []
        : [issue('shapes.must-be-equal', 'error', { received: formatShape(yTrue), expected: formatShape(yPred) })]),
      ...finiteIssues(arrays),
      ...(size <= largestTable
        ? []
        : [
            issue('values.expected', 'error', {
              name: 'y_true',
              received,
              expected: phrase('fewer labels, not scores'),
            }),
          ]),
    ],
  };
};

/** How many samples of each class (rows) are in each cluster (columns), and how many there are of each. */
export const contingency: Steps = {
  samples: 'size(y_true, 0)',
  counts: 'cross_table(y_true, y_pred, classes, clusters, 1)',
  class_sizes: 'sum(counts, 1)',
  cluster_sizes: 'sum(counts, 0)',
};

/** Of all ordered pairs of samples: together in both, in the clusters alone, in the classes alone, in neither. */
export const pairCounts: Steps = {
  ...contingency,
  squares: 'sum(counts^2, all)',
  together: 'squares - samples',
  only_clustered: 'sum(cluster_sizes^2, all) - squares',
  only_in_class: 'sum(class_sizes^2, all) - squares',
  apart: 'samples^2 - squares - only_clustered - only_in_class',
};

/** In nats. 0 log 0 is 0. */
export const information: Steps = {
  ...contingency,
  log_ratio: 'where(counts == 0, 0, log(counts) + log(samples) - log(class_sizes * cluster_sizes))',
  mutual_information: 'one_class or one_cluster ? 0 : maximum(sum(counts / samples * log_ratio, all), 0)',
};

/** How much the classes, and the clusters, differ among themselves, in nats. */
export const entropies: Steps = {
  class_entropy: 'one_class ? 0 : -sum(class_sizes / samples * (log(class_sizes) - log(samples)), all)',
  cluster_entropy: 'one_cluster ? 0 : -sum(cluster_sizes / samples * (log(cluster_sizes) - log(samples)), all)',
};

export const averageMethod: ParamSpec = {
  type: 'choice',
  default: 'arithmetic',
  choices: ['min', 'geometric', 'arithmetic', 'max'],
  doc: 'the mean of the two entropies that the information is divided by',
};

/** A mean of the two entropies. */
export const normalizer =
  "average_method == 'min' ? minimum(class_entropy, cluster_entropy) : average_method == 'geometric' ? sqrt(class_entropy * cluster_entropy) : average_method == 'max' ? maximum(class_entropy, cluster_entropy) : (class_entropy + cluster_entropy) / 2";

/** The float64 machine epsilon. */
export const tiny = '2^(-52)';

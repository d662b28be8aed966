import type { Definition } from '../../../src/core/catalogue/definition';
import type { DrawnRequest } from '../arbitraries';
import type { RelationName } from './relation';
import { keepsState } from './relation';

/** Definitions for which a relation does not hold, or has nothing to say, and why. */
export interface Exception {
  readonly relation: RelationName;
  readonly of: RegExp | ((definition: Definition) => boolean);
  /** Only requests like this are excepted; without it, all are. */
  readonly when?: (request: DrawnRequest) => boolean;
  readonly reason: string;
}

const takesNoWeights = ({ inputs, reduction }: Definition): boolean =>
  ({ ...inputs, ...reduction?.inputs }).sample_weight === undefined;

const hasTies = ({ inputs: { y_pred: scores } }: DrawnRequest): boolean =>
  scores !== undefined && new Set(scores.data).size < scores.data.length;

const hasLogits = ({ inputs: { y_pred: scores } }: DrawnRequest): boolean =>
  scores?.data.some((value) => value < 0 || value > 1) === true;

const hasMask = ({ inputs }: DrawnRequest): boolean => inputs.mask !== undefined;
const maskAgainstSamples =
  'Keras multiplies losses (n,) and a mask (n, steps) as NumPy broadcasts, steps against samples';

/** Whether it has parameters with which its value has an entry for each sample. */
function givesPerSampleValues({ id, params }: Definition): boolean {
  if (/^keras2\.metrics\.(sparse_)?top_k_categorical_accuracy$/.test(id)) return false;
  if (/^(keras\w*|torch)\./.test(id)) return true;
  return ['multidim_average', 'samplewise', 'reduction'].some((name) => name in params);
}

/** Dice and Tversky, and the metric that may wrap them. */
const overAllValues = /^keras\.(losses\.(Dice|Tversky)|metrics\.MeanMetricWrapper)$/;
const isOverAllValues = ({ params }: DrawnRequest): boolean => params?.axis === null;

/** Numbers, or two classes of which one is the positive one. */
function saysNoClasses({ id, inputs, params }: Definition): boolean {
  const truth = inputs.y_true?.domain;
  if ('task' in params || /^torchmetrics\..*\.(multiclass|multilabel)_/.test(id)) return false;
  if (truth === 'binary') return !/^sklearn\.metrics\.(coverage_error|label_ranking_\w+)$/.test(id);
  return truth !== 'class-index' && truth !== 'one-hot' && truth !== 'distribution';
}

/** A metric of any of Keras's functions, which its parameter `fn` names. */
const wrapper = 'keras.metrics.MeanMetricWrapper';
const pairs = 'weights multiply the losses of samples, each of which comes from all samples';

/** A loss class, whatever its backend. */
const lossClass = /^keras\w*\.losses\.[A-Z]/;

/** Every exception from the relations, in their order. A test fails when one is not needed. */
export const exceptions: readonly Exception[] = [
  {
    relation: 'permuted samples',
    of: /^sklearn\.metrics\.auc$/,
    reason: 'its samples are the points of a curve, in their order',
  },
  {
    relation: 'permuted samples',
    of: /\.retrieval_(precision|r_precision|recall|fall_out|hit_rate|reciprocal_rank|average_precision|precision_recall_curve)$/,
    when: hasTies,
    reason: 'documents of equal score are ranked in the order in which they come',
  },
  {
    relation: 'permuted samples',
    of: /^keras\.losses\.CTC$/,
    when: hasMask,
    reason: maskAgainstSamples,
  },

  {
    relation: 'merged batches',
    of: (definition) => !keepsState(definition) && !givesPerSampleValues(definition),
    reason: 'a function of all samples together, without a state',
  },
  {
    relation: 'merged batches',
    of: ({ params }) => 'multidim_average' in params && 'threshold' in params,
    when: hasLogits,
    reason: 'torchmetrics takes the sigmoid of all scores of a batch when one of them lies outside [0, 1]',
  },
  {
    relation: 'merged batches',
    of: /^keras\.losses\.[cC]ircle$/,
    reason: 'compares every sample with all others of its batch',
  },
  {
    relation: 'merged batches',
    of: ({ id }) => id === wrapper,
    when: ({ params }) => params?.fn === 'keras.losses.circle',
    reason: 'compares every sample with all others of its batch',
  },
  {
    relation: 'merged batches',
    of: overAllValues,
    when: isOverAllValues,
    reason: 'with axis None one value of all samples of a batch',
  },
  {
    relation: 'merged batches',
    of: /^keras\.losses\.CTC$/,
    when: hasMask,
    reason: maskAgainstSamples,
  },

  { relation: 'doubled weights', of: takesNoWeights, reason: 'takes no sample weights' },
  {
    relation: 'doubled weights',
    of: /^keras\.metrics\.((\w*IoU)|F1Score|FBetaScore)$/,
    reason: 'Keras adds epsilon to denominators, which are sums of weights',
  },

  { relation: 'weightless sample', of: takesNoWeights, reason: 'takes no sample weights' },
  {
    relation: 'weightless sample',
    of: /^keras\.metrics\.BinaryIoU$/,
    reason: 'takes a weight for each value of y_true, not one for each sample',
  },
  {
    relation: 'weightless sample',
    of: lossClass,
    when: ({ params }) => ['sum_over_batch_size', 'mean'].includes(String(params?.reduction)),
    reason: 'divides by the number of samples, whatever they weigh',
  },
  {
    relation: 'weightless sample',
    of: /^keras\.metrics\.R2Score$/,
    when: ({ params }) => Number(params?.num_regressors) > 0,
    reason: 'num_regressors is set against the number of samples, whatever they weigh',
  },
  {
    relation: 'weightless sample',
    of: /^keras\.losses\.Circle$/,
    reason: pairs,
  },
  {
    relation: 'weightless sample',
    of: ({ id }) => id === wrapper,
    when: ({ params }) => params?.fn === 'keras.losses.circle',
    reason: pairs,
  },
  {
    relation: 'weightless sample',
    of: /^keras\.losses\.(Dice|Tversky)$/,
    when: isOverAllValues,
    reason: 'with axis None the weights multiply one value of all samples',
  },
  {
    relation: 'weightless sample',
    of: /^keras\.losses\.CTC$/,
    when: hasMask,
    reason: maskAgainstSamples,
  },

  { relation: 'relabelled classes', of: saysNoClasses, reason: 'numbers, or one class against all that is not it' },
  {
    relation: 'relabelled classes',
    of: /\.(ctc|CTC)$/,
    reason: 'the last class is the blank',
  },
  {
    relation: 'relabelled classes',
    of: ({ id }) => id === wrapper,
    when: ({ params }) => params?.fn === 'keras.losses.ctc',
    reason: 'the last class is the blank',
  },
  {
    relation: 'relabelled classes',
    of: ({ id, params }) => 'ignore_class' in params || id === wrapper,
    when: ({ params }) => typeof params?.ignore_class === 'number',
    reason: 'ignore_class names a class',
  },
  {
    relation: 'relabelled classes',
    of: /^torch\.nn\.functional\.(cross_entropy|nll_loss)$|^torchmetrics\..*\.multiclass_/,
    when: ({ params }) => Number(params?.ignore_index ?? -1) >= 0,
    reason: 'ignore_index names a class',
  },
  {
    relation: 'relabelled classes',
    of: ({ params }) => 'task' in params && 'ignore_index' in params,
    when: ({ params }) => params?.task === 'multiclass' && Number(params.ignore_index ?? -1) >= 0,
    reason: 'ignore_index names a class',
  },
  {
    relation: 'relabelled classes',
    of: /^keras\.metrics\.(OneHot)?IoU$/,
    reason: 'target_class_ids names classes',
  },
  {
    relation: 'relabelled classes',
    of: ({ params }) => 'from_sorted_ids' in params,
    when: ({ params }) => params?.from_sorted_ids === true,
    reason: 'y_pred holds ids of classes instead of scores',
  },
  {
    relation: 'relabelled classes',
    of: /^sklearn\.metrics\.((precision|recall|f1|fbeta|jaccard)_score|precision_recall_fscore_support)$/,
    when: ({ params }) => params?.average === 'binary',
    reason: 'pos_label names a class',
  },
  {
    relation: 'relabelled classes',
    of: /(multiclass_|functional\.)cohen_kappa$|cohen_kappa_score$/,
    when: ({ params }) => ['linear', 'quadratic'].includes(String(params?.weights)),
    reason: 'weights grow with the distance between the numbers of classes',
  },
  {
    relation: 'relabelled classes',
    of: /^torchmetrics\..*\.(multiclass_precision_recall_curve|(multiclass_)?average_precision)$/,
    when: ({ inputs }) => new Set(inputs.y_true?.data.filter((label) => label >= 0)).size === 1,
    reason: 'torchmetrics takes labels that are all 0 for no positives, whatever the class, and sets the recall to 1',
  },
  {
    relation: 'relabelled classes',
    of: /^torchmetrics\..*\.(multilabel_)?jaccard_index$/,
    when: ({ params }) => params?.task !== 'binary' && params?.average === 'micro' && params.ignore_index === 0,
    reason: 'torchmetrics leaves the label in column ignore_index out of the union',
  },
  {
    relation: 'relabelled classes',
    of: /^sklearn\.metrics\.class_likelihood_ratios$/,
    reason: 'the larger of the two classes is the positive one',
  },
];

export function exceptionsOf(relation: RelationName, definition: Definition): readonly Exception[] {
  return exceptions.filter(
    (each) =>
      each.relation === relation && (typeof each.of === 'function' ? each.of(definition) : each.of.test(definition.id)),
  );
}

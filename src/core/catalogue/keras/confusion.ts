import type { Shape } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { phrase, type Phrase } from '../../issues/phrase';
import type { InputSpec, ParamSpec, ParamValue, Prepare, Role, Steps } from '../definition';
import { sampleWeight } from '../inputs';
import { binaryPred, binaryTrue } from './inputs';
import { toSameRank } from './shapes';
import type { Thresholds } from './thresholds';

type Params = Readonly<Record<string, ParamValue>>;

/** What every metric of the confusion family takes in. */
export const confusionInputs: Readonly<Partial<Record<Role, InputSpec>>> = {
  y_true: { ...binaryTrue, doc: 'the true labels; any number but 0 is positive' },
  y_pred: binaryPred,
  sample_weight: sampleWeight,
};

export const classId: ParamSpec = {
  type: 'integer',
  default: null,
  nullable: true,
  doc: 'looks at this column of the last axis only',
};

/** The four counts of a threshold, as formulas over `confusionSteps`. */
export const countFormulas = {
  true_positives:
    'even ? tail_sum(positives_per_bucket) : sum(unweighted ? label and positive : where(label and positive, weight, 0), samples)',
  false_positives:
    'even ? tail_sum(negatives_per_bucket) : sum(unweighted ? not label and positive : where(not label and positive, weight, 0), samples)',
  true_negatives:
    'even ? sum(negative_weight, samples) - tail_sum(negatives_per_bucket) : sum(unweighted ? not label and not positive : where(not label and not positive, weight, 0), samples)',
  false_negatives:
    'even ? sum(positive_weight, samples) - tail_sum(positives_per_bucket) : sum(unweighted ? label and not positive : where(label and not positive, weight, 0), samples)',
};

/**
 * How Keras sorts predictions into positive and negative at several thresholds, and what each one weighs.
 *
 * A prediction is positive when it is larger than the threshold. When the thresholds are evenly spaced over [0, 1], Keras
 * finds the bucket between two thresholds that a prediction falls into (cut to [0, 1] first) by multiplying, and adds the
 * buckets up from the last: a prediction on a threshold may then fall on the other side of it by rounding.
 *
 * Source: keras 3.15 · keras.src.metrics.metrics_utils.update_confusion_matrix_variables
 */
export const confusionSteps: Steps = {
  label: '(class_id == null ? y_true : pick(y_true, class_id, -1)) != 0',
  probability: 'from_logits ? 1 / (1 + exp(-y_pred)) : y_pred',
  among_top: 'among_top_k(probability, top_k)',
  top_score: 'top_k == null ? probability : where(among_top, probability, -1e10)',
  score: 'class_id == null ? top_score : pick(top_score, class_id, -1)',
  weight:
    'label_weights == null or multi_label ? sample_weight : sample_weight == null ? label_weights : sample_weight * label_weights',
  positive: 'score > leading(thresholds, rank)',
  clipped: 'clip(score, 0, 1)',
  bucket_from_0: 'ceil(clipped * (size(leading(thresholds, 0)) - 1)) - 1',
  bucket: 'padded ? maximum(bucket_from_0, 0) : bucket_from_0',
  positive_weight: 'unweighted ? label : label * weight',
  negative_weight: 'unweighted ? not label : (1 - label) * weight',
  positives_per_bucket: 'segment_sum(positive_weight, bucket, size(leading(thresholds, 0)), multi_label ? 1 : 0)',
  negatives_per_bucket: 'segment_sum(negative_weight, bucket, size(leading(thresholds, 0)), multi_label ? 1 : 0)',
};

/** What a metric without these parameters does. */
const without: Params = { class_id: null, top_k: null, from_logits: false, label_weights: null, multi_label: false };

/** The library's rules about shapes for this family; the thresholds come from the metric's parameters. */
export function confusionPrepare(thresholdsOf: (params: Params) => Thresholds): Prepare {
  return (shapes, params) => {
    const thresholds = thresholdsOf(params);
    const [yPred, yTrue] = toSameRank(shapes.y_pred ?? [], shapes.y_true ?? []);
    const settings: Params = { ...without, ...params };
    const isMultiLabel = settings.multi_label === true;
    const issues: Issue[] = [
      ...thresholds.issues,
      ...aboutPredictions(yPred, settings),
      ...aboutLabels(yTrue, yPred, settings.class_id === null && !isMultiLabel),
    ];
    const values = settings.class_id === null ? yPred : [...yPred.slice(0, -1), 1];
    const weight = shapes.sample_weight === undefined ? undefined : besideClasses(shapes.sample_weight, yTrue);
    if (weight !== undefined && !broadcastsTo(weight, values)) {
      issues.push(issue('shapes.weights', 'error', { received: formatShape(weight), values: formatShape(values) }));
    }
    return {
      shapes: { y_true: yPred, y_pred: yPred, ...(weight !== undefined && { sample_weight: weight }) },
      constants: {
        ...Object.fromEntries(Object.entries(without).filter(([name]) => !(name in params))),
        thresholds: thresholds.values,
        even: thresholds.even,
        padded: thresholds.padded === true,
        unweighted: weight === undefined && (settings.label_weights === null || isMultiLabel),
        rank: yPred.length,
        samples: isMultiLabel ? [-2] : yPred.map((_, axis) => -1 - axis),
      },
      issues,
    };
  };
}

function aboutPredictions(yPred: Shape, params: Params): Issue[] {
  const { class_id: id, top_k: k, multi_label: isMultiLabel, num_labels: labels, label_weights: weights } = params;
  const received = formatShape(yPred);
  const classes = yPred.at(-1) ?? 0;
  const unexpected = (expected: string | Phrase): Issue[] => [
    issue('shapes.expected', 'error', { name: 'y_pred', received, expected }),
  ];
  const outside = (name: string, value: number, expected: string | Phrase): Issue[] => [
    issue('compute.param-range', 'error', { name, received: String(value), expected }),
  ];
  if (yPred.length === 0) return unexpected(phrase('an axis of samples'));
  if (isMultiLabel === true && yPred.length !== 2)
    return unexpected(phrase('(samples, labels), since multi_label is set'));
  if (typeof labels === 'number' && isMultiLabel !== true) {
    return outside('num_labels', labels, phrase('None, unless multi_label is set'));
  }
  if (typeof labels === 'number' && labels !== classes)
    return unexpected(phrase('(samples, {labels}) by num_labels', { labels: String(labels) }));
  if (Array.isArray(weights) && weights.length !== classes && weights.length !== 1) {
    return unexpected(
      phrase('(…, {columns}), a column for each of label_weights', { columns: String(weights.length) }),
    );
  }
  if (typeof k === 'number' && k > classes)
    return outside('top_k', k, phrase('at most {limit}, the size of the last axis', { limit: String(classes) }));
  if (typeof id !== 'number') return [];
  if (yPred.length === 1) return unexpected(phrase('(samples, classes), since class_id is set'));
  return id < -classes || id >= classes
    ? outside('class_id', id, phrase('0 to {last}', { last: String(classes - 1) }))
    : [];
}

function aboutLabels(yTrue: Shape, yPred: Shape, isFlattened: boolean): Issue[] {
  if (yTrue.length === yPred.length && yTrue.every((size, axis) => size === yPred[axis])) return [];
  const [before, after] = [formatShape(yTrue), formatShape(yPred)];
  return isFlattened && countOf(yTrue) === countOf(yPred)
    ? [issue('shapes.flattened', 'info', { name: 'y_true', before, after })]
    : [issue('shapes.must-be-equal', 'error', { expected: after, received: before })];
}

const countOf = (shape: Shape): number => shape.reduce((product, size) => product * size, 1);

/** Weights get a last axis for the classes, unless they have one already. */
function besideClasses(weight: Shape, yTrue: Shape): Shape {
  return weight.length === yTrue.length ? weight : [...weight, 1];
}

export function broadcastsTo(shape: Shape, target: Shape): boolean {
  const offset = target.length - shape.length;
  return offset >= 0 && shape.every((size, axis) => size === 1 || size === target[axis + offset]);
}

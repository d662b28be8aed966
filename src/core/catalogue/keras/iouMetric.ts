import type { Shape } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { phrase } from '../../issues/phrase';
import type { Definition, InputArrays, InputSpec, ParamSpec, ParamValue, Prepare, Role, Steps } from '../definition';
import { sampleWeight } from '../inputs';

type Params = Readonly<Record<string, ParamValue>>;

export const iouInputs: Readonly<Partial<Record<Role, InputSpec>>> = {
  y_true: { domain: 'class-index', symbol: 'y', doc: 'the true classes, as indices from 0' },
  y_pred: { domain: 'class-index', symbol: '\\hat{y}', doc: 'the predicted classes, as indices from 0' },
  sample_weight: sampleWeight,
};

/** Parameters of the IoU metrics; each metric names those that it has. */
export const iouParams = {
  num_classes: { type: 'integer', default: 2, min: 1, symbol: 'C', doc: 'how many classes there are' },
  target_class_ids: {
    type: 'list',
    default: [0],
    whole: true,
    doc: 'the classes whose IoU is taken; the mean of several',
  },
  dtype: {
    type: 'choice',
    default: null,
    nullable: true,
    choices: [null, 'int', 'int32', 'int64', 'float32', 'float64'],
    doc: 'of the counts: integers by default, which cut fractions off labels and weights',
  },
  ignore_class: {
    type: 'integer',
    default: null,
    nullable: true,
    doc: 'samples of this true class are left out',
  },
  sparse_y_true: { type: 'boolean', default: true, doc: 'y_true holds class indices, not a value for each class' },
  sparse_y_pred: { type: 'boolean', default: true, doc: 'y_pred holds class indices, not a value for each class' },
  axis: { type: 'axis', default: -1, doc: 'the axis of the classes' },
} as const satisfies Readonly<Record<string, ParamSpec>>;

/** What a metric without these parameters does; BinaryIoU has a threshold instead of class indices. */
const without: Params = {
  num_classes: 2,
  dtype: null,
  ignore_class: null,
  sparse_y_true: true,
  sparse_y_pred: true,
  axis: -1,
  threshold: null,
};

/** How many samples (or how much weight) of each true class are predicted as each class. */
const matrixSteps: Steps = {
  label: 'sparse_y_true ? y_true : argmax(y_true, axis)',
  prediction:
    'threshold != null ? float32(y_pred) >= float32(threshold) : sparse_y_pred ? y_pred : argmax(y_pred, axis)',
  true_class: 'whole_numbers ? trunc(label) : label',
  predicted_class: 'whole_numbers ? trunc(prediction) : prediction',
  weight: 'whole_numbers ? trunc(sample_weight) : sample_weight',
  kept: 'true_class != ignore_class',
  kept_weight:
    'broadcast_to(sample_weight == null ? (ignore_class == null ? 1 : kept) : ignore_class == null ? weight : where(kept, weight, 0), true_class)',
  total_confusion_matrix: 'weighted_confusion(true_class, predicted_class, kept_weight, num_classes)',
};

/** The mean over all classes, or over those of target_class_ids. */
function meanSteps(overTargets: boolean): Steps {
  const chosen = (counts: string): string =>
    overTargets ? `elements(${counts}, leading(target_class_ids, 0))` : counts;
  return {
    true_counts: 'sum(total_confusion_matrix, 1)',
    predicted_counts: 'sum(transpose(total_confusion_matrix), 1)',
    intersections: 'diagonal(total_confusion_matrix)',
    unions: 'true_counts + predicted_counts - intersections',
    intersection: chosen('intersections'),
    union: chosen('unions'),
    occurs: 'union > 1e-9',
    iou: 'where(occurs, float32(float32(intersection) / float32(float32(union) + epsilon)), 0)',
    mean_iou: 'float32(float32(sum(iou, all)) / float32(sum(occurs, all) + epsilon))',
  };
}

/** Keras flattens both arrays: index arrays are seen with the axes of the other one, without the class axis. */
const prepare =
  (fixed: Params): Prepare =>
  (shapes, params, arrays) => {
    const settings: Params = { ...without, ...params, ...fixed };
    const issues: Issue[] = [];
    const [yTrue, yPred] = [shapes.y_true ?? [], shapes.y_pred ?? []];
    const dense = { yTrue: settings.sparse_y_true === false, yPred: settings.sparse_y_pred === false };
    const samplesOf = (shape: Shape, isDense: boolean): Shape =>
      isDense ? withoutAxis(shape, Number(settings.axis)) : shape;
    const samples = dense.yTrue ? samplesOf(yTrue, true) : samplesOf(yPred, dense.yPred);
    const others = dense.yTrue ? samplesOf(yPred, dense.yPred) : yTrue;
    const fits =
      countOf(samples) === countOf(others) &&
      (!(dense.yTrue && dense.yPred) || formatShape(samples) === formatShape(others));
    if (!fits) {
      const [expected, received] = dense.yTrue ? [others, samples] : [samples, others];
      issues.push(
        issue('shapes.must-be-equal', 'error', { expected: formatShape(expected), received: formatShape(received) }),
      );
    }
    const weight = shapes.sample_weight;
    const isOne = weight !== undefined && countOf(weight) === 1;
    if (weight !== undefined && !isOne && countOf(weight) !== countOf(samples)) {
      issues.push(issue('shapes.weights', 'error', { received: formatShape(weight), values: formatShape(samples) }));
    }
    const lacks = dense.yTrue || dense.yPred ? [Number(settings.axis)] : [];
    return {
      shapes: {
        y_true: dense.yTrue ? yTrue : samples,
        y_pred: dense.yPred ? yPred : samples,
        ...(weight !== undefined && { sample_weight: isOne ? [] : samples }),
      },
      lacks: {
        ...(!dense.yTrue && { y_true: lacks }),
        ...(!dense.yPred && { y_pred: lacks }),
        ...(!isOne && { sample_weight: lacks }),
      },
      constants: {
        ...Object.fromEntries(Object.entries({ ...without, ...fixed }).filter(([name]) => !(name in params))),
        whole_numbers: settings.dtype === null || String(settings.dtype).startsWith('int'),
      },
      issues: [...issues, ...aboutTargets(settings), ...aboutClasses(settings, arrays)],
    };
  };

/** Says so when class indices lie outside the classes: Keras leaves them out in silence. */
function aboutClasses(settings: Params, arrays: InputArrays): Issue[] {
  const last = Number(settings.num_classes) - 1;
  return (['y_true', 'y_pred'] as const).flatMap((name): Issue[] => {
    const hasIndices =
      name === 'y_true' ? settings.sparse_y_true : settings.sparse_y_pred === true && settings.threshold === null;
    const values = hasIndices === true ? (arrays[name]?.data ?? []) : [];
    let count = 0;
    for (const value of values) if (!(value > -1 && value < last + 1)) count += 1;
    return count === 0 ? [] : [issue('values.outside-classes', 'warning', { name, count, last })];
  });
}

function aboutTargets({ target_class_ids: targets, num_classes: count }: Params): Issue[] {
  if (!Array.isArray(targets)) return [];
  const received = (targets as readonly number[]).filter(
    (id) => !Number.isInteger(id) || id < 0 || id >= Number(count),
  );
  if (received.length === 0 && targets.length > 0) return [];
  const expected = phrase('class indices from 0 to {last}', { last: String(Number(count) - 1) });
  return [
    issue('compute.param-range', 'error', { name: 'target_class_ids', received: `[${received.join(', ')}]`, expected }),
  ];
}

const countOf = (shape: Shape): number => shape.reduce((product, size) => product * size, 1);

function withoutAxis(shape: Shape, axis: number): Shape {
  const at = axis < 0 ? axis + shape.length : axis;
  return shape.filter((_, index) => index !== at);
}

/**
 * An IoU metric: class by class, how many samples have it in both arrays, divided by how many have it in either.
 *
 * Classes outside 0 to C - 1 count nowhere, and classes that neither array has are left out of the mean. Whatever the
 * dtype, the last steps are in float32 and add 1e-7 to both denominators: two equal arrays may give 0.99999994.
 *
 * Source: keras 3.15 · keras.src.metrics.iou_metrics._IoUBase, IoU
 */
export function iouMetric(
  name: string,
  { fixed = {}, ...rest }: Pick<Definition, 'doc' | 'inputs' | 'params'> & { readonly fixed?: Params },
): Definition {
  return {
    id: `keras.metrics.${name}`,
    concept: 'jaccard',
    kind: 'metric',
    form: 'class',
    better: 'higher',
    aliases: [name],
    prepare: prepare(fixed),
    steps: { ...matrixSteps, ...meanSteps('target_class_ids' in rest.params) },
    symbols: { total_confusion_matrix: 'M' },
    axisLetter: null,
    state: ['total_confusion_matrix'],
    source: `keras 3.15 · keras.metrics.${name}`,
    ...rest,
  };
}

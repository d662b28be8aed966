import type { Shape } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import { issue } from '../../issues/issue';
import type { Definition, InputShapes, Prepared, Reduction } from '../definition';
import { sampleWeight } from '../inputs';
import { mask } from './inputs';
import { toSameRank } from './shapes';

/**
 * How Keras's Mean and Sum take values in: values are first reduced to the rank of the weights, multiplied, and then
 * reduced to one value per sample.
 *
 * Source: keras 3.15 · keras.src.metrics.reduction_metrics.reduce_to_samplewise_values
 */
function prepare(shapes: InputShapes): Prepared {
  let values: Shape = shapes.values ?? [];
  let { sample_weight: weight, mask: kept } = shapes;
  if (weight !== undefined && kept !== undefined) [kept, weight] = toSameRank(kept, weight);
  const given = weight ?? kept;
  const [fittedValues, fitted] = given === undefined ? [values, values] : toSameRank(values, given);
  values = fittedValues;
  const extra = axes(fitted.length, values.length);
  const broadcasts =
    fitted.length <= values.length && fitted.every((size, axis) => size === 1 || size === values[axis]);
  return {
    shapes: {
      values,
      ...(weight !== undefined && { sample_weight: fitted }),
      ...(kept !== undefined && { mask: weight === undefined ? fitted : kept }),
    },
    lacks: { sample_weight: extra, mask: extra },
    constants: {
      extra_axes: extra.length === 0 ? null : extra,
      later_axes: fitted.length > 1 ? axes(1, fitted.length) : null,
      is_scalar: values.length === 0,
    },
    issues: broadcasts
      ? []
      : [issue('shapes.weights', 'error', { received: formatShape(fitted), values: formatShape(values) })],
  };
}

function axes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

const inputs = { sample_weight: sampleWeight, mask };

/** Steps shared by Mean and Sum; `reduce` is how values are brought to one per sample. */
function samplewise(reduce: 'mean' | 'sum'): Readonly<Record<string, string>> {
  return {
    per_weight: `extra_axes == null ? values : ${reduce}(values, extra_axes)`,
    weight: 'mask == null ? sample_weight : sample_weight == null ? mask : sample_weight * mask',
    kept_weight: 'own_mask == null ? weight : weight * own_mask',
    weights: 'broadcast_to(kept_weight, per_weight)',
    weighted: 'sample_weight == null and mask == null ? values : per_weight * weights',
    samplewise: `later_axes == null ? weighted : ${reduce}(weighted, later_axes)`,
    total: 'sum(samplewise, all)',
  };
}

/** The weighted mean of everything seen so far, from a total and a count. */
export const mean: Reduction = {
  inputs,
  params: {},
  values: 'values',
  prepare,
  steps: {
    ...samplewise('mean'),
    count:
      'sample_weight != null or mask != null ? sum(later_axes == null ? weights : mean(weights, later_axes), all) : is_scalar ? 1 : size(samplewise, 0)',
    result: 'divide_no_nan(total, count)',
  },
  state: ['total', 'count'],
};

const sum: Reduction = {
  inputs,
  params: {},
  values: 'values',
  prepare,
  steps: samplewise('sum'),
  state: ['total'],
};

/** The metric class that averages a function's values over everything it has seen. */
export function meanMetric(base: Definition, name: string): Definition {
  return {
    ...base,
    id: `keras.metrics.${name}`,
    form: 'class',
    kind: 'metric',
    aliases: [name],
    doc: `${base.doc} Averaged over everything seen so far.`,
    inputs: { ...base.inputs, ...inputs },
    reduction: mean,
    source: `keras 3.15 · keras.metrics.${name}`,
  };
}

const values = { domain: 'real', symbol: 'v', doc: 'the values' } as const;

/** keras.metrics.Mean and keras.metrics.Sum: the state that every averaged metric is made of. */
export const meanAndSum: readonly Definition[] = [
  {
    id: 'keras.metrics.Mean',
    concept: 'mean',
    kind: 'metric',
    form: 'class',
    aliases: ['Mean'],
    doc: 'The weighted mean of all values seen so far.',
    inputs: { values, ...inputs },
    params: {},
    steps: { seen: 'values' },
    reduction: mean,
    source: 'keras 3.15 · keras.metrics.Mean',
  },
  {
    id: 'keras.metrics.Sum',
    concept: 'sum',
    kind: 'metric',
    form: 'class',
    aliases: ['Sum'],
    doc: 'The weighted sum of all values seen so far.',
    inputs: { values, ...inputs },
    params: {},
    steps: { seen: 'values' },
    reduction: sum,
    source: 'keras 3.15 · keras.metrics.Sum',
  },
];

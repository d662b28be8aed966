import type { Shape } from '../../array/ndarray';
import type { Definition, Prepare, Reduction } from '../definition';
import { sampleWeight } from '../inputs';
import { mask } from './inputs';
import { inOrder } from '../shapes';
import { sameRank, toSameRank } from './shapes';

const unmasked = '(mask == null and own_mask == null)';

/**
 * How a Keras loss object turns per-sample losses into its value: mask and weights merge, multiply the losses, and
 * `reduction` says what is done with the products.
 *
 * Source: keras 3.15 · keras.src.losses.loss.reduce_weighted_values
 */
const reduction: Reduction = {
  inputs: { sample_weight: sampleWeight, mask },
  params: {
    reduction: {
      type: 'choice',
      default: 'sum_over_batch_size',
      choices: ['sum_over_batch_size', 'sum', 'mean', 'mean_with_sample_weight', 'none', null],
      nullable: true,
      doc: 'how the losses of the samples become one number',
    },
  },
  values: 'loss',
  prepare: (shapes) => {
    let { sample_weight: weight, mask: kept } = shapes;
    const losses: Shape = shapes.values ?? [];
    if (weight !== undefined && kept !== undefined) [kept, weight] = toSameRank(kept, weight);
    const given = weight ?? kept;
    if (given === undefined) return { shapes: { values: losses } };
    const [values, fitted] = toSameRank(losses, given);
    // What happens to the last axis of the weights happens to the mask beside them.
    const refit = (shape: Shape): Shape =>
      fitted.length > given.length ? [...shape, 1] : fitted.length < given.length ? shape.slice(0, -1) : shape;
    return {
      shapes: {
        values,
        ...(weight !== undefined && { sample_weight: refit(weight) }),
        ...(kept !== undefined && { mask: refit(kept) }),
      },
    };
  },
  steps: {
    kept: 'own_mask == null ? mask : mask == null ? own_mask : mask * own_mask',
    mask_weight:
      "reduction == 'sum_over_batch_size' or reduction == 'mean' ? kept * divide_no_nan(size(kept, all), sum(kept, all)) : kept",
    weight: `${unmasked} ? sample_weight : sample_weight == null ? mask_weight : sample_weight * mask_weight`,
    weighted: `sample_weight == null and ${unmasked} ? loss : loss * weight`,
    total: 'sum(weighted, all)',
    result:
      "reduction == 'none' or reduction == null ? weighted : reduction == 'sum' ? total : reduction == 'mean_with_sample_weight' and " +
      `not (sample_weight == null and ${unmasked}) ? divide_no_nan(total, sum(weight, all)) : mean(weighted, all)`,
  },
};

/** The loss class over a loss function: the same steps, then the reduction. */
export function lossClass(base: Definition, name: string, prepare?: Prepare): Definition {
  return {
    ...base,
    id: `keras.losses.${name}`,
    form: 'class',
    kind: 'loss',
    aliases: [name],
    doc: `${base.doc} Reduced over the batch.`,
    inputs: { ...base.inputs, ...reduction.inputs },
    params: { ...base.params, ...reduction.params },
    prepare: prepare ?? (base.prepare === undefined ? sameRank : inOrder(sameRank, base.prepare)),
    reduction,
    source: `keras 3.15 · keras.losses.${name}`,
  };
}

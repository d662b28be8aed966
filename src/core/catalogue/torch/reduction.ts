import type { Definition, ParamSpec, Reduction } from '../definition';

const reduction: ParamSpec = {
  type: 'choice',
  default: 'mean',
  choices: ['mean', 'sum', 'none'],
  doc: 'how the losses become one number',
};

/**
 * What `reduction` makes of the losses: their mean, their sum, or the losses as they are. Where a function has weights of
 * its own for its samples (class weights, labels that are ignored), the mean is the sum divided by the sum of those.
 *
 * Source: torch 2.13 · torch.nn.functional, `reduction`
 */
const lossReduction: Reduction = {
  inputs: {},
  params: { reduction },
  values: 'loss',
  prepare: (shapes) => ({ shapes: { values: shapes.values ?? [] } }),
  steps: {
    total: 'sum(loss, all)',
    result:
      "reduction == 'none' ? loss : reduction == 'sum' ? total : reduction == 'batchmean' ? total / size(loss, 0) : " +
      'own_mask == null ? mean(loss, all) : total / sum(own_mask, all)',
  },
};

/** Adds 'batchmean', the sum divided by the size of the first axis, which kl_div alone has. */
export const withBatchmean: Reduction = {
  ...lossReduction,
  params: { reduction: { ...reduction, choices: ['mean', 'batchmean', 'sum', 'none'] } },
};

type Described = Omit<Definition, 'id' | 'kind' | 'form' | 'better' | 'aliases' | 'source'>;

/** torch.nn.functional.<name>, a loss with a reduction; its module in torch.nn computes the same. */
export function torchLoss(name: string, module: string, described: Described): Definition {
  const id = `torch.nn.functional.${name}`;
  return {
    reduction: lossReduction,
    ...described,
    id,
    kind: 'loss',
    form: 'function',
    better: 'lower',
    aliases: [name, `F.${name}`, `nn.functional.${name}`, `torch.nn.${module}`, `nn.${module}`, module],
    source: `torch 2.13 · ${id}`,
  };
}

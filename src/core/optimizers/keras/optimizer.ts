import type { ParamSpec } from '../../catalogue/definition';
import type { DescribedOptimizer, OptimizerDefinition } from '../definition';

export const number = (value: number, symbol: string, doc: string): ParamSpec => ({
  type: 'number',
  default: value,
  symbol,
  doc,
});

const optional = (doc: string): ParamSpec => ({ type: 'number', default: null, nullable: true, above: 0, doc });

/** Parameters that optimizers share, by the library's names; each optimizer has those that it names. */
export const learningRate = (value: number): ParamSpec => number(value, '\\eta', 'how far one step goes');
export const beta1: ParamSpec = number(0.9, '\\beta_1', 'how much of the mean of the gradients is kept');
export const beta2: ParamSpec = number(0.999, '\\beta_2', 'how much of the mean of their squares is kept');
export const epsilon: ParamSpec = number(1e-7, '\\epsilon', 'keeps denominators away from 0');

const common: Readonly<Record<string, ParamSpec>> = {
  weight_decay: optional('this share of the variable, times the learning rate, is taken off before each step'),
  clipnorm: optional('gradients whose norm is larger are scaled down to it'),
  clipvalue: optional('gradients are cut off at this size, either way'),
};

/**
 * An optimizer of Keras 3. Gradients are clipped and weights decay before the step itself.
 *
 * Source: keras 3.15 · keras.src.optimizers.base_optimizer.BaseOptimizer
 */
export function optimizer(name: string, { defaults = {}, ...described }: DescribedOptimizer): OptimizerDefinition {
  const shared = Object.entries(common).map(([param, spec]): [string, ParamSpec] => {
    const value = defaults[param];
    return [param, value === undefined ? spec : { ...spec, default: value }];
  });
  return {
    ...described,
    id: `keras.optimizers.${name}`,
    aliases: [name, name.toLowerCase()],
    params: { ...described.params, ...Object.fromEntries(shared) },
    source: `keras 3.15 · keras.optimizers.${name}`,
  };
}

/** A state variable that starts at 0. */
export const fromZero = (next: string): OptimizerDefinition['state'][string] => ({ initial: () => 0, next });

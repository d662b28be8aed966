import type { LayerArgument, LayerArguments, WeightSpec, WeightStart } from './definition';

/** The arguments about weights that come last in layers with a kernel and a bias. */
export const weightArguments = {
  kernel_initializer: 'glorot_uniform',
  bias_initializer: 'zeros',
  kernel_regularizer: null,
  bias_regularizer: null,
  activity_regularizer: null,
  kernel_constraint: null,
  bias_constraint: null,
} as const;

/** The bias of a layer that has one. */
export function biasWeight({ use_bias: useBias }: LayerArguments, size: number): readonly WeightSpec[] {
  if (useBias === false) return [];
  return [{ name: 'bias', shape: [size], initializer: 'bias_initializer', trainable: true }];
}

/** Initializers that give one value everywhere, by the names that Keras takes for them. */
export const constantInitializers: ReadonlyMap<string, number> = new Map([
  ['zeros', 0],
  ['zero', 0],
  ['ones', 1],
  ['one', 1],
]);

/** What values a weight starts with, by its layer's arguments. */
export function weightStart({ initializer }: WeightSpec, args: LayerArguments): WeightStart {
  if (typeof initializer === 'number') return { kind: 'constant', value: initializer };
  const given: LayerArgument | undefined = args[initializer];
  if (typeof given === 'number') return { kind: 'constant', value: given };
  const name = typeof given === 'string' ? given : '';
  const value = constantInitializers.get(name.toLowerCase());
  return value === undefined ? { kind: 'unknown', initializer: name } : { kind: 'constant', value };
}

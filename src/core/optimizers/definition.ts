import type { ParamSpec, Steps } from '../catalogue/definition';

/**
 * An optimizer of one library: how a variable and the optimizer's own state change in one step.
 *
 * Steps are formulas over `variable`, `gradient` (clipped already), the state, `t` (the step, from 1) and the parameters;
 * weight decay is behind it, as Keras applies it first. The last step is the new variable.
 */
export interface OptimizerDefinition {
  readonly id: string;
  readonly aliases: readonly string[];
  /** One sentence: what it does with the gradient. */
  readonly doc: string;
  readonly params: Readonly<Record<string, ParamSpec>>;
  /** The library's state for each variable, by its own names: what it starts with, and the step that is its next value. */
  readonly state: Readonly<Record<string, { readonly initial: (params: Params) => number; readonly next: string }>>;
  readonly steps: Steps;
  /** The library symbol and the version it was checked against. */
  readonly source: string;
}

export type Params = Readonly<Record<string, number | boolean | null>>;

/** What a described optimizer leaves to be filled in. */
export type DescribedOptimizer = Omit<OptimizerDefinition, 'id' | 'aliases' | 'source'> & {
  readonly defaults?: Readonly<Record<string, number>>;
};

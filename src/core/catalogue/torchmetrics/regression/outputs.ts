import type { ParamSpec } from '../../definition';

export const numOutputs: ParamSpec = {
  type: 'integer',
  default: 1,
  min: 1,
  doc: 'more than 1: one value for each output, over the samples; 1: one value over everything',
};

export const multioutput: ParamSpec = {
  type: 'choice',
  default: 'uniform_average',
  choices: ['raw_values', 'uniform_average', 'variance_weighted'],
  doc: 'how the scores of several outputs become one',
};

/** The scores of the outputs as `multioutput` asks for them: `score` of each, weighted by its `variance` if need be. */
export function averaged(score: string, variance: string): string {
  return `multioutput == 'raw_values' ? ${score} : multioutput == 'uniform_average' ? mean(${score}, all) : sum(${variance} / sum(${variance}, all) * ${score}, all)`;
}

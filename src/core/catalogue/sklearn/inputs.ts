import type { InputSpec, ParamSpec } from '../definition';

/** Inputs and parameters that many scikit-learn functions share. */

export const realTrue: InputSpec = { domain: 'real', symbol: 'y', doc: 'the true values' };
export const realPred: InputSpec = { domain: 'real', symbol: '\\hat{y}', doc: 'the predicted values' };
export const positiveTrue: InputSpec = { domain: 'positive', symbol: 'y', doc: 'the true values, not negative' };
export const positivePred: InputSpec = { domain: 'positive', symbol: '\\hat{y}', doc: 'the predicted values, positive' };

export const sampleWeight: InputSpec = {
  domain: 'weight',
  symbol: 'w',
  doc: 'the weight of each sample',
  optional: true,
};

export const multioutput: ParamSpec = {
  type: 'choice',
  default: 'uniform_average',
  choices: ['raw_values', 'uniform_average'],
  also: 'list',
  symbol: 'u',
  doc: 'what becomes of several outputs: one value each, their mean, or their mean with these weights',
};

export const forceFinite: ParamSpec = {
  type: 'boolean',
  default: true,
  doc: 'gives 1 (perfect) or 0 (not) where y_true is constant, instead of nan and -inf',
};

export const quantileLevel: ParamSpec = {
  type: 'number',
  default: 0.5,
  min: 0,
  max: 1,
  symbol: '\\alpha',
  doc: 'the quantile that is predicted; 0.5 is the median',
};

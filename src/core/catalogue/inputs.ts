import type { InputSpec, ParamSpec } from './definition';

/** Inputs and parameters that several libraries have in common. */

export const realTrue: InputSpec = { domain: 'real', symbol: 'y', doc: 'the true values' };

export const realPred: InputSpec = { domain: 'real', symbol: '\\hat{y}', doc: 'the predicted values' };

export const positiveTrue: InputSpec = { domain: 'positive', symbol: 'y', doc: 'the true values, not negative' };

export const sampleWeight: InputSpec = {
  domain: 'weight',
  symbol: 'w',
  doc: 'the weight of each sample',
  optional: true,
};

export const labelSmoothing: ParamSpec = {
  type: 'number',
  default: 0,
  min: 0,
  max: 1,
  symbol: 's',
  doc: 'moves this share of each label to the uniform distribution',
};

import type { ParamSpec } from '../definition';

/** The parameters of the focal cross-entropies. */

export const gamma: ParamSpec = {
  type: 'number',
  default: 2,
  min: 0,
  symbol: '\\gamma',
  doc: 'how strongly samples that are predicted well are played down; 0 is the plain cross-entropy',
};

export const alpha: ParamSpec = {
  type: 'number',
  default: 0.25,
  symbol: '\\alpha',
  doc: 'the weight of class 1; class 0 gets 1 - alpha',
};

import type { InputSpec, ParamSpec } from '../definition';

/** Inputs and parameters that many Keras functions share. */

export const positivePred: InputSpec = {
  domain: 'positive',
  symbol: '\\hat{y}',
  doc: 'the predicted values, not negative',
};

export const binaryTrue: InputSpec = { domain: 'binary', symbol: 'y', doc: 'the true labels, 0 or 1' };
export const binaryPred: InputSpec = { domain: 'probability', symbol: '\\hat{y}', doc: 'the predicted probabilities' };

export const oneHotTrue: InputSpec = { domain: 'one-hot', symbol: 'y', doc: 'the true classes, one-hot' };
export const indexTrue: InputSpec = { domain: 'class-index', symbol: 'y', doc: 'the true classes, as indices from 0' };
export const distributionTrue: InputSpec = { domain: 'distribution', symbol: 'y', doc: 'the true class probabilities' };
export const distributionPred: InputSpec = {
  domain: 'distribution',
  symbol: '\\hat{y}',
  doc: 'the predicted class probabilities',
};
export const scoresPred: InputSpec = { domain: 'score', symbol: '\\hat{y}', doc: 'the predicted class scores' };

export const signTrue: InputSpec = { domain: 'sign', symbol: 'y', doc: 'the true labels, -1 or 1 (or 0 or 1)' };
export const marginPred: InputSpec = { domain: 'real', symbol: '\\hat{y}', doc: 'the predicted scores' };

export const anyX: InputSpec = { domain: 'real', symbol: 'x', doc: 'the input values' };

export const mask: InputSpec = {
  domain: 'binary',
  symbol: 'm',
  doc: 'Keras mask: 1 keeps, 0 leaves out',
  optional: true,
};

export const fromLogits: ParamSpec = {
  type: 'boolean',
  default: false,
  doc: 'y_pred holds logits (before the sigmoid or softmax), not probabilities',
};

export const axis: ParamSpec = { type: 'axis', default: -1, doc: 'the axis of the classes or features' };

/** The axis of the losses of overlap, which take in everything unless told otherwise. */
export const overlapAxis: ParamSpec = {
  type: 'axis',
  default: null,
  nullable: true,
  several: true,
  doc: 'the axes to sum over, one or several; all when None',
};

import type { InputSpec, ParamSpec } from '../definition';

/** Inputs that several functions share. torch calls y_pred `input` and y_true `target`, and takes `input` first. */

export const realTarget: InputSpec = { domain: 'real', symbol: 'y', doc: 'target: the true values' };
export const realInput: InputSpec = { domain: 'real', symbol: '\\hat{y}', doc: 'input: the predicted values' };

export const binaryTarget: InputSpec = { domain: 'binary', symbol: 'y', doc: 'target: the true labels, from 0 to 1' };
export const signTarget: InputSpec = { domain: 'sign', symbol: 'y', doc: 'target: the true labels, -1 or 1' };
export const indexTarget: InputSpec = {
  domain: 'class-index',
  symbol: 'y',
  doc: 'target: the true classes, as indices from 0',
};

export const probabilityInput: InputSpec = {
  domain: 'probability',
  symbol: '\\hat{y}',
  doc: 'input: the predicted probabilities',
};
export const logitInput: InputSpec = {
  domain: 'score',
  symbol: '\\hat{y}',
  doc: 'input: logits, before the sigmoid or softmax',
};
export const scoreInput: InputSpec = { domain: 'score', symbol: '\\hat{y}', doc: 'input: the predicted scores' };

/** Weights of elements, broadcast to the losses. */
export const elementWeight: InputSpec = {
  domain: 'weight',
  symbol: 'w',
  doc: 'weight: what each element counts, broadcast to the losses',
  optional: true,
};

/** One weight for each class. */
export const classWeight: InputSpec = {
  domain: 'weight',
  symbol: 'w',
  rank: 1,
  doc: 'weight: what each class counts, (C,)',
  optional: true,
};

export const logProbabilityInput: InputSpec = {
  domain: 'score',
  symbol: '\\hat{y}',
  doc: 'input: the predicted log-probabilities',
};

export const ignoreIndex: ParamSpec = { type: 'integer', default: -100, doc: 'labels of this value do not count' };

import type { InputSpec, ParamSpec } from '../definition';

/** Inputs and parameters that many scikit-learn functions share. */

export const positivePred: InputSpec = {
  domain: 'positive',
  symbol: '\\hat{y}',
  doc: 'the predicted values, positive',
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

export const labelsTrue: InputSpec = {
  domain: 'class-index',
  symbol: 'y',
  doc: 'the true classes, or a table of 0 and 1 with a column for each label',
};
export const labelsPred: InputSpec = {
  domain: 'class-index',
  symbol: '\\hat{y}',
  doc: 'the predicted classes, or a table of 0 and 1 with a column for each label',
};
export const classesTrue: InputSpec = { domain: 'class-index', symbol: 'y', doc: 'the true classes' };
export const classesPred: InputSpec = { domain: 'class-index', symbol: '\\hat{y}', doc: 'the predicted classes' };

export const normalize: ParamSpec = {
  type: 'boolean',
  default: true,
  doc: 'gives a share of the samples; otherwise their number (or weight)',
};

export const labels: ParamSpec = {
  type: 'list',
  default: null,
  nullable: true,
  doc: 'the classes that count, in this order; those of the data when None',
};

export const positiveLabel: ParamSpec = {
  type: 'integer',
  default: 1,
  symbol: 'p',
  doc: 'the class that counts as positive',
};

export const zeroDivision: ParamSpec = {
  type: 'number',
  default: 'warn',
  choices: ['warn'],
  also: 'choice',
  min: 0,
  max: 1,
  doc: 'what 0 / 0 gives: 0, 1 or nan; "warn" gives 0',
};

export const probabilityPred: InputSpec = {
  domain: 'probability',
  symbol: '\\hat{y}',
  doc: 'the predicted probabilities, of the larger class or of every class',
};
export const scorePred: InputSpec = {
  domain: 'score',
  symbol: '\\hat{y}',
  doc: 'the predicted scores, of the positive class or of every class',
};

export const classLabels: ParamSpec = {
  type: 'list',
  default: null,
  nullable: true,
  doc: 'all classes, where y_true does not hold them all',
};

export const optionalPositiveLabel: ParamSpec = {
  type: 'integer',
  default: null,
  nullable: true,
  symbol: 'p',
  doc: 'the class that counts as positive; 1 for labels 0 and 1 or -1 and 1',
};

export const curveTrue: InputSpec = { domain: 'binary', symbol: 'y', doc: 'the true labels, of two classes' };
export const curveScore: InputSpec = {
  domain: 'real',
  symbol: '\\hat{y}',
  doc: 'the predicted scores or probabilities of the positive class',
};

export const dropIntermediate = (byDefault: boolean): ParamSpec => ({
  type: 'boolean',
  default: byDefault,
  doc: 'leaves out points that the curve does not need',
});

import type { ParamSpec } from '../../definition';

/** Parameters that many classification functions share, with the library's defaults. */

export const threshold: ParamSpec = {
  type: 'number',
  default: 0.5,
  min: 0,
  max: 1,
  symbol: '\\tau',
  doc: 'a probability above it counts as positive',
};

export const ignoreIndex: ParamSpec = {
  type: 'integer',
  default: null,
  nullable: true,
  doc: 'targets of this value do not count',
};

export const multidimAverage: ParamSpec = {
  type: 'choice',
  default: 'global',
  choices: ['global', 'samplewise'],
  doc: 'one value over everything, or one for each sample (along axis 0)',
};

export const zeroDivision: ParamSpec = {
  type: 'number',
  default: 0,
  min: 0,
  max: 1,
  doc: 'the value where the divisor is 0: 0 or 1',
};

/** Tables of classes by classes are held in memory as a whole. */
export const mostClasses = 4000;

/** The library has no default for it. Left out here, it is read from the arrays. */
export const numClasses: ParamSpec = {
  type: 'integer',
  default: null,
  nullable: true,
  min: 2,
  max: mostClasses,
  symbol: 'C',
  doc: 'how many classes there are; left out, it is read from y_pred, or from the largest label',
};

export const numLabels: ParamSpec = {
  type: 'integer',
  default: null,
  nullable: true,
  min: 2,
  symbol: 'L',
  doc: 'how many labels each sample has; left out, it is read from y_pred',
};

export const topK: ParamSpec = {
  type: 'integer',
  default: 1,
  min: 1,
  symbol: 'k',
  doc: 'a target among this many largest scores counts as predicted',
};

export function averageParam(
  value: 'macro' | 'micro',
  choices: readonly string[] = ['micro', 'macro', 'weighted', 'none'],
): ParamSpec {
  return {
    type: 'choice',
    default: value,
    choices,
    nullable: true,
    doc: 'how the values of the classes or labels become one',
  };
}

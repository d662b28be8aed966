import { extentOf } from '../../../array/extent';
import { issue } from '../../../issues/issue';
import type { Issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import { formatShape } from '../../../format/formatShape';
import type { Definition, ParamSpec, Prepare, Steps } from '../../definition';
import { positiveTrue, sampleWeight } from '../../inputs';
import { positivePred } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { regressionTargets } from './outputs';

const power: ParamSpec = {
  type: 'number',
  default: 0,
  symbol: 'p',
  doc: 'the distribution: 0 normal, 1 Poisson, 2 gamma, 3 inverse Gaussian; not between 0 and 1',
};

/**
 * The deviance of each sample from a prediction, by the power of the Tweedie distribution. 0 log 0 is 0.
 *
 * Source: scikit-learn 1.9 · sklearn.metrics._regression._mean_tweedie_deviance
 */
const deviance = (predicted: string): string => {
  const atPower1 = `2 * (where(y_true == 0, 0, y_true * log(y_true / ${predicted})) - y_true + ${predicted})`;
  const atPower2 = `2 * (log(${predicted} / y_true) + y_true / ${predicted} - 1)`;
  const own = 'power < 0 ? maximum(y_true, 0) : y_true';
  const otherwise = `2 * ((${own})^(2 - power) / ((1 - power) * (2 - power)) - y_true * ${predicted}^(1 - power) / (1 - power) + ${predicted}^(2 - power) / (2 - power))`;
  return `power == 0 ? (y_true - ${predicted})^2 : power == 1 ? ${atPower1} : power == 2 ? ${atPower2} : ${otherwise}`;
};

const meanDeviance: Steps = { deviance: deviance('y_pred'), loss: sampleMean('deviance') };

/** One output; values that the distribution can have. */
const targetsOfPower =
  (fixed?: number): Prepare =>
  (shapes, params, arrays) => {
    const chosen = fixed ?? Number(params.power);
    const prepared = regressionTargets(shapes, params, arrays);
    const limits: Issue[] = [];
    if (chosen > 0 && chosen < 1) {
      const expected = phrase('0 or less, or 1 or more');
      limits.push(issue('compute.param-range', 'error', { name: 'power', received: chosen, expected }));
    }
    const lowest = (name: 'y_true' | 'y_pred'): number => extentOf(arrays[name]?.data ?? new Float64Array()).low;
    const trueLimit = chosen < 1 ? -Infinity : 0;
    if (lowest('y_true') < trueLimit || (chosen >= 2 && lowest('y_true') <= 0)) {
      const expected = chosen >= 2 ? phrase('positive numbers') : phrase('numbers that are not negative');
      limits.push(issue('values.expected', 'error', { name: 'y_true', received: lowest('y_true'), expected }));
    }
    if (chosen !== 0 && lowest('y_pred') <= 0) {
      const expected = phrase('positive numbers');
      limits.push(issue('values.expected', 'error', { name: 'y_pred', received: lowest('y_pred'), expected }));
    }
    if (prepared.constants?.several === true) {
      const received = formatShape(shapes.y_true ?? []);
      limits.push(
        issue('shapes.expected', 'error', { name: 'y_true', received, expected: phrase('(n,), a single output') }),
      );
    }
    const constants = { ...prepared.constants, ...(fixed !== undefined && { power: fixed }) };
    return { ...prepared, constants, issues: [...(prepared.issues ?? []), ...limits] };
  };

const inputs = { y_true: positiveTrue, y_pred: positivePred, sample_weight: sampleWeight };

/** The mean deviance of the Tweedie distribution of a power: squared error for 0, Poisson for 1, gamma for 2. Inputs `(n,)`. */
export const meanTweedieDeviance = sklearnMetric('mean_tweedie_deviance', {
  concept: 'tweedie-deviance',
  better: 'lower',
  doc: 'The mean deviance of the Tweedie distribution with this power.',
  inputs,
  params: { power },
  prepare: targetsOfPower(),
  axisLetter: null,
  steps: meanDeviance,
  symbols: { loss: 'L' },
});

const fixedPower = (name: string, concept: string, value: number, distribution: string): Definition =>
  sklearnMetric(name, {
    concept,
    better: 'lower',
    doc: `The mean deviance of the ${distribution} distribution.`,
    inputs,
    params: {},
    prepare: targetsOfPower(value),
    axisLetter: null,
    steps: meanDeviance,
    symbols: { loss: 'L' },
  });

export const meanPoissonDeviance = fixedPower('mean_poisson_deviance', 'poisson-deviance', 1, 'Poisson');
export const meanGammaDeviance = fixedPower('mean_gamma_deviance', 'gamma-deviance', 2, 'gamma');

/** 1 minus the deviance over that of always predicting the mean of y_true. NaN for one sample. */
export const d2TweedieScore = sklearnMetric('d2_tweedie_score', {
  concept: 'd2-tweedie',
  better: 'higher',
  doc: 'The share of the deviance of a constant prediction that is saved: 1 is perfect, 0 is as good as the mean.',
  inputs,
  params: { power },
  prepare: targetsOfPower(),
  axisLetter: null,
  steps: {
    mean_true: sampleMean('y_true'),
    deviance: deviance('y_pred'),
    mean_deviance: deviance('mean_true'),
    numerator: sampleMean('deviance'),
    denominator: sampleMean('mean_deviance'),
    result: 'single ? nan : 1 - numerator / denominator',
  },
});

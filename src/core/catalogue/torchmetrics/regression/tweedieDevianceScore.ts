import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { InputArrays, Prepare } from '../../definition';
import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { inOrder, sameShape } from '../../shapes';

function refusal(arrays: InputArrays, name: 'y_true' | 'y_pred', expected: 'positive' | 'not negative', power: number) {
  const wrong = arrays[name]?.data.find((value) => value < 0 || (value === 0 && expected === 'positive'));
  if (wrong === undefined) return [];
  return [
    issue('values.expected', 'error', {
      name,
      received: String(wrong),
      expected:
        expected === 'positive'
          ? phrase('values that are positive, for power = {power}', { power })
          : phrase('values that are not negative, for power = {power}', { power }),
    }),
  ];
}

/** Where the deviance of a power is defined. */
const inItsDomain: Prepare = (shapes, { power }, arrays) => {
  const given = typeof power === 'number' ? power : 0;
  if (given > 0 && given < 1) {
    const expected = phrase('a power that is not between 0 and 1');
    return {
      shapes,
      issues: [issue('compute.param-range', 'error', { name: 'power', received: String(given), expected })],
    };
  }
  const pred = given === 0 ? [] : refusal(arrays, 'y_pred', 'positive', given);
  const target = given < 1 ? [] : refusal(arrays, 'y_true', given < 2 ? 'not negative' : 'positive', given);
  return { shapes, issues: [...pred, ...target] };
};

/** The mean deviance of a Tweedie distribution: normal (0), Poisson (1), gamma (2), inverse Gaussian (3). */
export const tweedieDevianceScore = functionalOf('regression', 'tweedie_deviance_score', {
  concept: 'tweedie-deviance',
  better: 'lower',
  doc: 'The mean deviance of a Tweedie distribution of the given power.',
  inputs: { y_true: { ...realTarget, domain: 'positive' }, y_pred: { ...realPreds, domain: 'positive' } },
  params: { power: { type: 'number', default: 0, symbol: 'p', doc: 'of the variance, as a function of the mean' } },
  prepare: inOrder(sameShape, inItsDomain),
  steps: {
    log_ratio: 'where(y_true == 0, 0, y_true * log(y_true / y_pred))',
    target_term: 'maximum(y_true, 0)^(2 - power) / ((1 - power) * (2 - power))',
    mixed_term: 'y_true * y_pred^(1 - power) / (1 - power)',
    pred_term: 'y_pred^(2 - power) / (2 - power)',
    deviance:
      'power == 0 ? (y_true - y_pred)^2 : power == 1 ? 2 * (log_ratio + y_pred - y_true) : power == 2 ? 2 * (log(y_pred / y_true) + y_true / y_pred - 1) : 2 * (target_term - mixed_term + pred_term)',
    result: 'mean(deviance, all)',
  },
});

import type { Definition, ParamSpec } from '../../definition';
import { meanMetric } from '../meanMetric';

/**
 * The mean of any function's values over everything seen so far: the metric class of the function that `fn` names, with
 * that function's own parameters.
 */
export function meanMetricWrapper(definitions: readonly Definition[]): Definition {
  const functions = new Map(definitions.filter(({ form }) => form === 'function').map((each) => [each.id, each]));
  const [first] = functions.values();
  if (first === undefined) throw new Error('there is no function to wrap');
  const fn: ParamSpec = {
    type: 'choice',
    default: first.id,
    choices: [...functions.keys()],
    doc: 'the function whose values are averaged',
  };
  const around = (wrapped: Definition): Definition => ({
    ...meanMetric(wrapped, 'MeanMetricWrapper'),
    doc: 'The mean of any function’s values over everything seen so far.',
    params: { fn, ...wrapped.params },
  });
  return {
    ...around(first),
    concept: 'mean-metric-wrapper',
    given: (params) => {
      const wrapped = functions.get(String(params.fn ?? first.id));
      return wrapped && around(wrapped);
    },
  };
}

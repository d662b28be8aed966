import { activation } from '../activation';

/**
 * `log(sigmoid(x))`, element by element, as `-log(1 + e^-x)`, which does not overflow.
 *
 * Input `[...]`; as many values.
 */
export const logSigmoid = activation('log_sigmoid', {
  doc: 'log(sigmoid(x)), element by element.',
  steps: { result: '-softplus(-x)' },
  symbols: { result: 'r' },
});

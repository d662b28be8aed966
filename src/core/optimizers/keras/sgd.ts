import { fromZero, learningRate, number, optimizer } from './optimizer';

/** Gradient descent, with momentum if one is given; `nesterov` looks one step ahead along it. */
export const sgd = optimizer('SGD', {
  doc: 'Takes the gradient off, or a running sum of the gradients.',
  params: {
    learning_rate: learningRate(0.01),
    momentum: number(0, '\\mu', 'how much of the last step is taken again'),
    nesterov: { type: 'boolean', default: false, doc: 'steps from where the momentum leads' },
  },
  state: { momentum: fromZero('next_momentum') },
  steps: {
    step: 'gradient * learning_rate',
    next_momentum: 'momentum == 0 ? momentum_state : momentum_state * momentum - step',
    change: 'momentum == 0 ? -step : nesterov ? next_momentum * momentum - step : next_momentum',
    next_variable: 'variable + change',
  },
});

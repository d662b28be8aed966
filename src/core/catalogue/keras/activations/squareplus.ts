import { activation } from '../activation';

/**
 * `(x + sqrt(x^2 + b)) / 2`, element by element: like softplus, without logarithms.
 *
 * Input `[...]`; as many values.
 */
export const squareplus = activation('squareplus', {
  doc: '(x + sqrt(x^2 + b)) / 2, element by element.',
  params: {
    b: { type: 'number', default: 4, symbol: 'b', doc: 'how round the corner is; 0 is relu' },
  },
  steps: { result: '(x + sqrt(x^2 + b)) / 2' },
  symbols: { result: 'r' },
});

import type { Contest } from '../contest';
import { realPair } from './inputs';

export const regressionScores: readonly Contest[] = [
  {
    id: 'sklearn.metrics.mean_squared_error',
    inputs: realPair,
    sklearn: { code: 'return metrics.mean_squared_error(y_true, y_pred)' },
  },
  {
    id: 'sklearn.metrics.mean_absolute_error',
    inputs: realPair,
    sklearn: { code: 'return metrics.mean_absolute_error(y_true, y_pred)' },
  },
  {
    id: 'sklearn.metrics.r2_score',
    inputs: realPair,
    numpy: {
      code: 'return 1 - np.sum((y_true - y_pred) ** 2) / np.sum((y_true - np.mean(y_true)) ** 2)',
    },
    sklearn: { code: 'return metrics.r2_score(y_true, y_pred)' },
  },
];

import type { Definition } from '../definition';
import { categoricalHinge } from '../keras/losses/categoricalHinge';
import { klDivergence } from '../keras/losses/klDivergence';
import { logCosh } from '../keras/losses/logCosh';
import { meanAbsoluteError } from '../keras/losses/meanAbsoluteError';
import { meanAbsolutePercentageError } from '../keras/losses/meanAbsolutePercentageError';
import { meanSquaredError } from '../keras/losses/meanSquaredError';
import { meanSquaredLogarithmicError } from '../keras/losses/meanSquaredLogarithmicError';
import { poisson } from '../keras/losses/poisson';
import { categoricalAccuracy } from '../keras/metrics/categoricalAccuracy';
import { sparseCategoricalAccuracy } from '../keras/metrics/sparseCategoricalAccuracy';
import { sparseTopKCategoricalAccuracy } from '../keras/metrics/sparseTopKCategoricalAccuracy';
import { topK, topKCategoricalAccuracy } from '../keras/metrics/topKCategoricalAccuracy';
import { indicesBesideRows } from '../keras/shapes';
import { older } from './older';

/** Functions of older versions that compute what Keras 3 does, arrays of equal rank given. */
export const unchanged: readonly Definition[] = [
  older(meanSquaredError, 'keras2.losses.mean_squared_error'),
  older(meanAbsoluteError, 'keras2.losses.mean_absolute_error'),
  older(meanAbsolutePercentageError, 'keras2.losses.mean_absolute_percentage_error'),
  older(meanSquaredLogarithmicError, 'keras2.losses.mean_squared_logarithmic_error'),
  older(logCosh, 'keras2.losses.logcosh'),
  older(klDivergence, 'keras2.losses.kullback_leibler_divergence'),
  older(poisson, 'keras2.losses.poisson'),
  older(categoricalHinge, 'keras2.losses.categorical_hinge'),
  older(categoricalAccuracy, 'keras2.metrics.categorical_accuracy'),
  older(categoricalAccuracy, 'keras2_3.metrics.categorical_accuracy'),
  older(topKCategoricalAccuracy, 'keras2_3.metrics.top_k_categorical_accuracy'),
  older(sparseCategoricalAccuracy, 'keras2_3.metrics.sparse_categorical_accuracy', { prepare: indicesBesideRows }),
  older(sparseTopKCategoricalAccuracy, 'keras2_3.metrics.sparse_top_k_categorical_accuracy', {
    prepare: indicesBesideRows,
    params: { k: topK },
    steps: { match: 'in_top_k(y_true, y_pred, k)' },
  }),
];

import type { Definition } from '../../definition';
import { kerasLosses } from '../losses';
import { meanAndSum } from '../meanMetric';
import { accuracy } from './accuracy';
import { auc } from './auc';
import { binaryAccuracy } from './binaryAccuracy';
import { binaryIoU } from './binaryIoU';
import { categoricalAccuracy } from './categoricalAccuracy';
import { concordanceCorrelation } from './concordanceCorrelation';
import { confusionCounts } from './confusionCounts';
import { f1Score, fBetaScore } from './fBetaScore';
import { iou } from './iou';
import { meanMetricWrapper } from './meanMetricWrapper';
import { operatingPoints } from './operatingPoints';
import { pearsonCorrelation } from './pearsonCorrelation';
import { precision } from './precision';
import { r2Score } from './r2Score';
import { recall } from './recall';
import { rootMeanSquaredError } from './rootMeanSquaredError';
import { sparseCategoricalAccuracy } from './sparseCategoricalAccuracy';
import { sparseTopKCategoricalAccuracy } from './sparseTopKCategoricalAccuracy';
import { topKCategoricalAccuracy } from './topKCategoricalAccuracy';

const ownMetrics: readonly Definition[] = [
  categoricalAccuracy,
  sparseCategoricalAccuracy,
  binaryAccuracy,
  topKCategoricalAccuracy,
  sparseTopKCategoricalAccuracy,
  accuracy,
  precision,
  recall,
  f1Score,
  fBetaScore,
  auc,
  operatingPoints,
  confusionCounts,
  iou,
  binaryIoU,
  rootMeanSquaredError,
  r2Score,
  pearsonCorrelation,
  concordanceCorrelation,
  meanAndSum,
].flat();

/** Keras metrics that are not the mean of a loss, in the order in which equals are offered. */
export const kerasMetrics: readonly Definition[] = [...ownMetrics, meanMetricWrapper([...kerasLosses, ...ownMetrics])];

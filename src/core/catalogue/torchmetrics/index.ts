import type { Definition } from '../definition';
import { concordanceCorrcoef } from './regression/concordanceCorrcoef';
import { cosineSimilarity } from './regression/cosineSimilarity';
import { criticalSuccessIndex } from './regression/criticalSuccessIndex';
import { explainedVariance } from './regression/explainedVariance';
import { kendallRankCorrcoef } from './regression/kendallRankCorrcoef';
import { klDivergence } from './regression/klDivergence';
import { logCoshError } from './regression/logCoshError';
import { meanAbsoluteError } from './regression/meanAbsoluteError';
import { meanSquaredError } from './regression/meanSquaredError';
import { meanSquaredLogError } from './regression/meanSquaredLogError';
import { minkowskiDistance } from './regression/minkowskiDistance';
import { normalizedRootMeanSquaredError } from './regression/normalizedRootMeanSquaredError';
import { pearsonCorrcoef } from './regression/pearsonCorrcoef';
import { percentageErrors } from './regression/percentageErrors';
import { r2Score } from './regression/r2Score';
import { relativeSquaredError } from './regression/relativeSquaredError';
import { spearmanCorrcoef } from './regression/spearmanCorrcoef';
import { tweedieDevianceScore } from './regression/tweedieDevianceScore';

/** torchmetrics.functional, in the order in which equals are offered. */
export const torchmetrics: readonly Definition[] = [
  meanSquaredError,
  meanAbsoluteError,
  ...percentageErrors,
  meanSquaredLogError,
  logCoshError,
  r2Score,
  explainedVariance,
  pearsonCorrcoef,
  spearmanCorrcoef,
  kendallRankCorrcoef,
  concordanceCorrcoef,
  cosineSimilarity,
  klDivergence,
  minkowskiDistance,
  tweedieDevianceScore,
  relativeSquaredError,
  normalizedRootMeanSquaredError,
  criticalSuccessIndex,
];

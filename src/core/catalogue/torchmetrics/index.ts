import type { Definition } from '../definition';
import { accuracy } from './classification/accuracy';
import { precision } from './classification/precision';
import { recall } from './classification/recall';
import { specificity } from './classification/specificity';
import { hammingDistance } from './classification/hammingDistance';
import { negativePredictiveValue } from './classification/negativePredictiveValue';
import { statScores } from './classification/statScores';
import { confusionMatrix } from './classification/confusionMatrix';
import { cohenKappa } from './classification/cohenKappa';
import { matthewsCorrcoef } from './classification/matthewsCorrcoef';
import { jaccardIndex } from './classification/jaccardIndex';
import { exactMatch } from './classification/exactMatch';
import { auroc } from './classification/auroc';
import { averagePrecision } from './classification/averagePrecision';
import { roc } from './classification/roc';
import { precisionRecallCurve } from './classification/precisionRecallCurve';
import { operatingPoints } from './classification/operatingPoints';
import { equalErrorRate } from './classification/equalErrorRate';
import { calibrationError } from './classification/calibrationError';
import { hingeLoss } from './classification/hingeLoss';
import { multilabelRanking } from './classification/multilabelRanking';
import { f1Score, fBetaScore } from './classification/fScores';
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
import { association } from './nominal/association';
import { retrievalAuroc } from './retrieval/auroc';
import { retrievalAveragePrecision } from './retrieval/averagePrecision';
import { retrievalNormalizedDcg } from './retrieval/normalizedDcg';
import { retrievalPrecisionAndRecall } from './retrieval/precisionAndRecall';
import { retrievalReciprocalRank } from './retrieval/reciprocalRank';

/** torchmetrics.functional, in the order in which equals are offered. */
export const torchmetrics: readonly Definition[] = [
  ...accuracy,
  ...precision,
  ...recall,
  ...f1Score,
  ...fBetaScore,
  ...specificity,
  ...hammingDistance,
  ...negativePredictiveValue,
  ...statScores,
  ...confusionMatrix,
  ...cohenKappa,
  ...matthewsCorrcoef,
  ...jaccardIndex,
  ...exactMatch,
  ...auroc,
  ...averagePrecision,
  ...roc,
  ...precisionRecallCurve,
  ...operatingPoints,
  equalErrorRate,
  ...calibrationError,
  ...hingeLoss,
  ...multilabelRanking,
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
  retrievalAveragePrecision,
  retrievalReciprocalRank,
  ...retrievalPrecisionAndRecall,
  retrievalNormalizedDcg,
  retrievalAuroc,
  ...association,
];

import type { Definition } from '../definition';
import { accuracyScore } from './classification/accuracyScore';
import { balancedAccuracyScore } from './classification/balancedAccuracyScore';
import { classificationReport } from './classification/classificationReport';
import { classLikelihoodRatios } from './classification/classLikelihoodRatios';
import { cohenKappaScore } from './classification/cohenKappaScore';
import { confusionMatrix } from './classification/confusionMatrix';
import { hammingLoss } from './classification/hammingLoss';
import { matthewsCorrcoef } from './classification/matthewsCorrcoef';
import { multilabelConfusionMatrix } from './classification/multilabelConfusionMatrix';
import {
  f1Score,
  fbetaScore,
  jaccardScore,
  precisionRecallFscoreSupport,
  precisionScore,
  recallScore,
} from './classification/precisionRecallFscore';
import { zeroOneLoss } from './classification/zeroOneLoss';
import {
  adjustedMutualInfoScore,
  completenessScore,
  homogeneityCompletenessVMeasure,
  homogeneityScore,
  mutualInfoScore,
  normalizedMutualInfoScore,
  vMeasureScore,
} from './clustering/informationScores';
import { adjustedRandScore, fowlkesMallowsScore, pairConfusionMatrix, randScore } from './clustering/pairScores';
import { calibrationCurve } from './curves/calibrationCurve';
import { confusionMatrixAtThresholds } from './curves/confusionMatrixAtThresholds';
import { detCurve } from './curves/detCurve';
import { precisionRecallCurve } from './curves/precisionRecallCurve';
import { rocCurve } from './curves/rocCurve';
import { coverageError, labelRankingAveragePrecisionScore, labelRankingLoss } from './multilabelRanking/labelRanking';
import { brierScoreLoss, d2BrierScore } from './probability/brierScore';
import { hingeLoss } from './probability/hingeLoss';
import { d2LogLossScore, logLoss } from './probability/logLoss';
import { auc } from './ranking/auc';
import { averagePrecisionScore } from './ranking/averagePrecisionScore';
import { dcgScore, ndcgScore } from './ranking/dcgScore';
import { rocAucScore } from './ranking/rocAucScore';
import { topKAccuracyScore } from './ranking/topKAccuracyScore';
import { explainedVarianceScore } from './regression/explainedVarianceScore';
import { maxError } from './regression/maxError';
import { meanAbsoluteError } from './regression/meanAbsoluteError';
import { meanAbsolutePercentageError } from './regression/meanAbsolutePercentageError';
import { meanSquaredError } from './regression/meanSquaredError';
import { medianAbsoluteError } from './regression/medianAbsoluteError';
import { d2AbsoluteErrorScore, d2PinballScore, meanPinballLoss } from './regression/pinballScores';
import { r2Score } from './regression/r2Score';
import { rootMeanSquaredError } from './regression/rootMeanSquaredError';
import { meanSquaredLogError, rootMeanSquaredLogError } from './regression/squaredLogError';
import { d2TweedieScore, meanGammaDeviance, meanPoissonDeviance, meanTweedieDeviance } from './regression/tweedie';

/** sklearn.metrics: every function, family by family. */
export const sklearn: readonly Definition[] = [
  accuracyScore,
  balancedAccuracyScore,
  zeroOneLoss,
  hammingLoss,
  precisionScore,
  recallScore,
  f1Score,
  fbetaScore,
  jaccardScore,
  precisionRecallFscoreSupport,
  classificationReport,
  confusionMatrix,
  multilabelConfusionMatrix,
  cohenKappaScore,
  matthewsCorrcoef,
  classLikelihoodRatios,
  logLoss,
  brierScoreLoss,
  hingeLoss,
  d2LogLossScore,
  d2BrierScore,
  rocAucScore,
  averagePrecisionScore,
  topKAccuracyScore,
  dcgScore,
  ndcgScore,
  auc,
  coverageError,
  labelRankingAveragePrecisionScore,
  labelRankingLoss,
  rocCurve,
  precisionRecallCurve,
  detCurve,
  confusionMatrixAtThresholds,
  calibrationCurve,
  meanSquaredError,
  rootMeanSquaredError,
  meanAbsoluteError,
  medianAbsoluteError,
  meanAbsolutePercentageError,
  meanSquaredLogError,
  rootMeanSquaredLogError,
  r2Score,
  explainedVarianceScore,
  maxError,
  meanPinballLoss,
  d2AbsoluteErrorScore,
  d2PinballScore,
  meanTweedieDeviance,
  meanPoissonDeviance,
  meanGammaDeviance,
  d2TweedieScore,
  randScore,
  adjustedRandScore,
  pairConfusionMatrix,
  fowlkesMallowsScore,
  mutualInfoScore,
  normalizedMutualInfoScore,
  adjustedMutualInfoScore,
  homogeneityScore,
  completenessScore,
  vMeasureScore,
  homogeneityCompletenessVMeasure,
];

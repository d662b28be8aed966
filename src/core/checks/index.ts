import { broadcastTrap } from './arrays/broadcastTrap';
import { fewSamples } from './arrays/fewSamples';
import { notFinite } from './arrays/notFinite';
import { swapped } from './arrays/swapped';
import { batchMean } from './averages/batchMean';
import { microOrMacro } from './averages/microOrMacro';
import { oneClass } from './averages/oneClass';
import { outputAverage } from './averages/outputAverage';
import { pooledOverlap } from './averages/pooledOverlap';
import { undefinedRatio } from './averages/undefinedRatio';
import { vectorAsOneSample } from './averages/vectorAsOneSample';
import { weightDivisor } from './averages/weightDivisor';
import type { Check } from './check';
import { aucBuckets } from './decisions/aucBuckets';
import { aucTies } from './decisions/aucTies';
import { columnsAsQuestions } from './decisions/columnsAsQuestions';
import { precisionOnSoftmax } from './decisions/precisionOnSoftmax';
import { precisionRecallArea } from './decisions/precisionRecallArea';
import { rankingTies } from './decisions/rankingTies';
import { scoreAtThreshold } from './decisions/scoreAtThreshold';
import { topKTies } from './decisions/topKTies';
import { fractionsForLabels } from './labels/fractionsForLabels';
import { hingeLabels } from './labels/hingeLabels';
import { ignoredLabels } from './labels/ignoredLabels';
import { labelsFromOne } from './labels/labelsFromOne';
import { labelsOutsideClasses } from './labels/labelsOutsideClasses';
import { oneHotAgainstIndices } from './labels/oneHotAgainstIndices';
import { float32Rounding } from './numerics/float32Rounding';
import { nearlyPerfect } from './numerics/nearlyPerfect';
import { activatedByItself } from './probabilities/activatedByItself';
import { clippedValues } from './probabilities/clippedValues';
import { labelSmoothing } from './probabilities/labelSmoothing';
import { logitsAsProbabilities } from './probabilities/logitsAsProbabilities';
import { probabilitiesForLogarithms } from './probabilities/probabilitiesForLogarithms';
import { rowsNotNormalised } from './probabilities/rowsNotNormalised';
import { softmaxTwice } from './probabilities/softmaxTwice';
import { argumentOrder } from './scales/argumentOrder';
import { brierScale } from './scales/brierScale';
import { constantTarget } from './scales/constantTarget';
import { cosineSign } from './scales/cosineSign';
import { huberScale } from './scales/huberScale';
import { klMean } from './scales/klMean';
import { percentOrFraction } from './scales/percentOrFraction';
import { rateOrLogRate } from './scales/rateOrLogRate';
import { relativeErrorNearZero } from './scales/relativeErrorNearZero';
import { unitOfScore } from './scales/unitOfScore';

/** Every check, in the order in which findings of one severity are listed. */
export const checks: readonly Check[] = [
  notFinite,
  swapped,
  broadcastTrap,
  oneHotAgainstIndices,
  labelsFromOne,
  labelsOutsideClasses,
  fractionsForLabels,
  logitsAsProbabilities,
  softmaxTwice,
  probabilitiesForLogarithms,
  rowsNotNormalised,
  precisionOnSoftmax,
  columnsAsQuestions,
  hingeLabels,
  vectorAsOneSample,
  constantTarget,
  unitOfScore,
  relativeErrorNearZero,
  oneClass,
  aucBuckets,
  float32Rounding,
  clippedValues,
  activatedByItself,
  undefinedRatio,
  ignoredLabels,
  weightDivisor,
  labelSmoothing,
  scoreAtThreshold,
  topKTies,
  aucTies,
  rankingTies,
  precisionRecallArea,
  microOrMacro,
  outputAverage,
  pooledOverlap,
  batchMean,
  argumentOrder,
  klMean,
  cosineSign,
  percentOrFraction,
  huberScale,
  rateOrLogRate,
  brierScale,
  nearlyPerfect,
  fewSamples,
];

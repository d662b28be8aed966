import type { Definition } from '../definition';
import { maxError } from './regression/maxError';
import { meanAbsoluteError } from './regression/meanAbsoluteError';
import { meanAbsolutePercentageError } from './regression/meanAbsolutePercentageError';
import { meanSquaredError } from './regression/meanSquaredError';
import { medianAbsoluteError } from './regression/medianAbsoluteError';
import { d2AbsoluteErrorScore, d2PinballScore, meanPinballLoss } from './regression/pinball';
import { rootMeanSquaredError } from './regression/rootMeanSquaredError';
import { meanSquaredLogError, rootMeanSquaredLogError } from './regression/squaredLogError';
import { d2TweedieScore, meanGammaDeviance, meanPoissonDeviance, meanTweedieDeviance } from './regression/tweedie';
import { explainedVarianceScore, r2Score } from './regression/variance';

/** sklearn.metrics: every function, family by family. */
export const sklearn: readonly Definition[] = [
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
];

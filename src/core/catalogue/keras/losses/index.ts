import type { Definition } from '../../definition';
import { binaryCrossentropy } from './binaryCrossentropy';
import { binaryFocalCrossentropy } from './binaryFocalCrossentropy';
import { categoricalCrossentropy } from './categoricalCrossentropy';
import { categoricalFocalCrossentropy } from './categoricalFocalCrossentropy';
import { categoricalGeneralizedCrossEntropy } from './categoricalGeneralizedCrossEntropy';
import { categoricalHinge } from './categoricalHinge';
import { circle } from './circle';
import { cosineSimilarity } from './cosineSimilarity';
import { ctc } from './ctc';
import { dice } from './dice';
import { hinge } from './hinge';
import { huber } from './huber';
import { klDivergence } from './klDivergence';
import { logCosh } from './logCosh';
import { meanAbsoluteError } from './meanAbsoluteError';
import { meanAbsolutePercentageError } from './meanAbsolutePercentageError';
import { meanSquaredError } from './meanSquaredError';
import { meanSquaredLogarithmicError } from './meanSquaredLogarithmicError';
import { poisson } from './poisson';
import { sparseCategoricalCrossentropy } from './sparseCategoricalCrossentropy';
import { squaredHinge } from './squaredHinge';
import { tversky } from './tversky';

/** Every loss of Keras, in the order in which equals are offered. */
export const kerasLosses: readonly Definition[] = [
  categoricalCrossentropy,
  sparseCategoricalCrossentropy,
  binaryCrossentropy,
  meanSquaredError,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanSquaredLogarithmicError,
  huber,
  logCosh,
  klDivergence,
  poisson,
  cosineSimilarity,
  hinge,
  squaredHinge,
  categoricalHinge,
  binaryFocalCrossentropy,
  categoricalFocalCrossentropy,
  categoricalGeneralizedCrossEntropy,
  dice,
  tversky,
  circle,
  ctc,
].flat();

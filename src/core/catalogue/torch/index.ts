import type { Definition } from '../definition';
import { binaryCrossEntropy } from './binaryCrossEntropy';
import { binaryCrossEntropyWithLogits } from './binaryCrossEntropyWithLogits';
import { cosineEmbeddingLoss } from './cosineEmbeddingLoss';
import { crossEntropy } from './crossEntropy';
import { gaussianNllLoss } from './gaussianNllLoss';
import { hingeEmbeddingLoss } from './hingeEmbeddingLoss';
import { huberLoss } from './huberLoss';
import { klDiv } from './klDiv';
import { l1Loss } from './l1Loss';
import { marginRankingLoss } from './marginRankingLoss';
import { mseLoss } from './mseLoss';
import { multilabelMarginLoss } from './multilabelMarginLoss';
import { multilabelSoftMarginLoss } from './multilabelSoftMarginLoss';
import { multiMarginLoss } from './multiMarginLoss';
import { nllLoss } from './nllLoss';
import { poissonNllLoss } from './poissonNllLoss';
import { smoothL1Loss } from './smoothL1Loss';
import { softMarginLoss } from './softMarginLoss';
import { tripletMarginLoss } from './tripletMarginLoss';

/** The losses of torch.nn.functional, in the order in which equals are offered. */
export const torch: readonly Definition[] = [
  crossEntropy,
  nllLoss,
  binaryCrossEntropyWithLogits,
  binaryCrossEntropy,
  mseLoss,
  l1Loss,
  smoothL1Loss,
  huberLoss,
  klDiv,
  poissonNllLoss,
  gaussianNllLoss,
  softMarginLoss,
  hingeEmbeddingLoss,
  marginRankingLoss,
  cosineEmbeddingLoss,
  tripletMarginLoss,
  multiMarginLoss,
  multilabelMarginLoss,
  multilabelSoftMarginLoss,
];

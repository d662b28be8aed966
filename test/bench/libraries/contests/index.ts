import type { Contest } from '../contest';
import { accuracies } from './accuracies';
import { classScores } from './classScores';
import { crossEntropies } from './crossEntropies';
import { regressionLosses } from './regressionLosses';
import { regressionScores } from './regressionScores';

/** Everything that other libraries are measured on. */
export const contests: readonly Contest[] = [
  ...regressionLosses,
  ...crossEntropies,
  ...accuracies,
  ...regressionScores,
  ...classScores,
];

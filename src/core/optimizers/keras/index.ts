import type { OptimizerDefinition } from '../definition';
import { adadelta } from './adadelta';
import { adafactor } from './adafactor';
import { adagrad } from './adagrad';
import { adam, adamW } from './adam';
import { adamax } from './adamax';
import { ftrl } from './ftrl';
import { lamb } from './lamb';
import { lion } from './lion';
import { nadam } from './nadam';
import { rmsprop } from './rmsprop';
import { sgd } from './sgd';

/** Every optimizer of Keras 3 that has a formula of its own. */
export const kerasOptimizers: readonly OptimizerDefinition[] = [
  sgd,
  adam,
  adamW,
  adamax,
  nadam,
  rmsprop,
  adagrad,
  adadelta,
  ftrl,
  lion,
  lamb,
  adafactor,
];

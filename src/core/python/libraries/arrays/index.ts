import type { Entries } from '../define';
import { backend } from './backend';
import { comparing } from './comparing';
import { conversion } from './conversion';
import { creation } from './creation';
import { elements } from './elements';
import { floatLimits } from './floatLimits';
import { joining } from './joining';
import { labels } from './labels';
import { linearAlgebra } from './linearAlgebra';
import { neural } from './neural';
import { ordering } from './ordering';
import { pairs } from './pairs';
import { randomness } from './random';
import { reductions } from './reductions';
import { selection } from './selection';
import { shapes } from './shapes';
import { statistics } from './statistics';

/** The functions of arrays of every library, by theme. */
export const arrayFunctions: Entries = [
  ...elements,
  ...pairs,
  ...reductions,
  ...statistics,
  ...conversion,
  ...creation,
  ...labels,
  ...shapes,
  ...joining,
  ...selection,
  ...ordering,
  ...comparing,
  ...linearAlgebra,
  ...neural,
  ...floatLimits,
  ...backend,
  ...randomness,
];

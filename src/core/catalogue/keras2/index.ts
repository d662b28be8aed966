import type { Definition } from '../definition';
import { accuracy } from './accuracy';
import { cosineProximity } from './cosineProximity';
import { crossentropy } from './crossentropy';
import { hinge } from './hinge';
import { unchanged } from './unchanged';

/** Losses and metrics of Keras 2.1 (`keras2.…`) and 2.3 (`keras2_3.…`). */
export const keras2: readonly Definition[] = [unchanged, crossentropy, hinge, cosineProximity, accuracy].flat();

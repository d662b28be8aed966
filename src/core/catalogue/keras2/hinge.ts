import type { Definition } from '../definition';
import { hinge as hingeNow } from '../keras/losses/hinge';
import { squaredHinge as squaredHingeNow } from '../keras/losses/squaredHinge';
import { older } from './older';

const margin = 'maximum(1 - y_true * y_pred, 0)';

/** The hinge losses of Keras 2.1, which take labels as they are: 0 and 1 are not read as -1 and 1. */
export const hinge: readonly Definition[] = [
  older(hingeNow, 'keras2.losses.hinge', {
    doc: 'The mean of max(1 - y_true * y_pred, 0) over the last axis; labels 0 and 1 are not converted.',
    steps: { margin, loss: 'mean(margin)' },
  }),
  older(squaredHingeNow, 'keras2.losses.squared_hinge', {
    doc: 'The mean of max(1 - y_true * y_pred, 0)^2 over the last axis; labels 0 and 1 are not converted.',
    steps: { margin, squared_margin: 'margin^2', loss: 'mean(squared_margin)' },
  }),
];

import type { Prepare } from '../../definition';
import { classTargets } from '../classes';
import { sampleWeight } from '../../inputs';
import { labelsPred, labelsTrue } from '../inputs';

/** Classes, or tables with several labels of each sample. */
export const labelInputs = { y_true: labelsTrue, y_pred: labelsPred, sample_weight: sampleWeight };
export const labelTargets: Prepare = (shapes, _params, arrays) => classTargets(shapes, arrays).prepared;

/** A row of several labels matches when all of them do. */
export const match = 'multilabel ? all(y_true == y_pred, 1) : y_true == y_pred';

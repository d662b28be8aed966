import type { Definition } from '../../definition';
import { bestAt } from '../bestAt';

/**
 * The best of one rate at a threshold where another is good enough.
 *
 * Inputs `[...]` of one shape (`[..., C]` with `class_id`), all values pooled; one number.
 */
export const operatingPoints: readonly Definition[] = [
  bestAt('PrecisionAtRecall', 'precision', 'recall'),
  bestAt('RecallAtPrecision', 'recall', 'precision'),
  bestAt('SensitivityAtSpecificity', 'sensitivity', 'specificity'),
  bestAt('SpecificityAtSensitivity', 'specificity', 'sensitivity'),
];

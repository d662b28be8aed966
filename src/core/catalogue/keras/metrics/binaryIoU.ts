import { iouMetric, iouParams } from '../iouMetric';
import { sampleWeight } from '../../inputs';
import { binaryPred, binaryTrue } from '../inputs';

/**
 * Intersection over union of the classes 0 and 1, predictions being 1 from a threshold on.
 *
 * Inputs `[...]` with as many values each; one number, the mean over the chosen classes. A prediction equal to the threshold
 * counts as 1, other than in BinaryAccuracy; both are compared in float32.
 */
export const binaryIoU = iouMetric('BinaryIoU', {
  doc: 'Intersection over union of the classes 0 and 1, predictions being 1 from a threshold on.',
  inputs: { y_true: binaryTrue, y_pred: binaryPred, sample_weight: sampleWeight },
  params: {
    target_class_ids: { ...iouParams.target_class_ids, default: [0, 1] },
    threshold: { type: 'number', default: 0.5, symbol: '\\tau', doc: 'predictions from it on count as 1' },
    dtype: iouParams.dtype,
  },
});

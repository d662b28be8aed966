import type { Definition } from '../../definition';
import { iouInputs, iouMetric, iouParams } from '../iouMetric';
import { sampleWeight } from '../../inputs';

const { num_classes, target_class_ids, dtype, ignore_class, sparse_y_true, sparse_y_pred, axis } = iouParams;

/** The four parameters that decide how the arrays become class indices. */
const asIndices = { ignore_class, sparse_y_true, sparse_y_pred, axis };
const asOneHot = { ignore_class, sparse_y_pred: { ...sparse_y_pred, default: false }, axis };

const oneHotInputs: Definition['inputs'] = {
  y_true: { domain: 'one-hot', symbol: 'y', doc: 'the true classes, one-hot along the axis' },
  y_pred: { domain: 'score', symbol: '\\hat{y}', doc: 'the predicted score of each class' },
  sample_weight: sampleWeight,
};

/**
 * Intersection over union of class indices.
 *
 * Inputs `[...]` with as many values each, or `[..., C]` where they are not sparse; one number, the mean over the classes.
 */
export const iou: readonly Definition[] = [
  iouMetric('MeanIoU', {
    doc: 'Intersection over union, averaged over the classes that occur.',
    inputs: iouInputs,
    params: { num_classes, dtype, ...asIndices },
  }),
  iouMetric('IoU', {
    doc: 'Intersection over union, averaged over the chosen classes that occur.',
    inputs: iouInputs,
    params: { num_classes, target_class_ids, dtype, ...asIndices },
  }),
  iouMetric('OneHotMeanIoU', {
    doc: 'Intersection over union of one-hot classes, averaged over the classes that occur.',
    inputs: oneHotInputs,
    params: { num_classes, dtype, ...asOneHot },
    fixed: { sparse_y_true: false },
  }),
  iouMetric('OneHotIoU', {
    doc: 'Intersection over union of one-hot classes, averaged over the chosen classes that occur.',
    inputs: oneHotInputs,
    params: { num_classes, target_class_ids, dtype, ...asOneHot },
    fixed: { sparse_y_true: false },
  }),
];

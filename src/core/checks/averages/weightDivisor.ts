import { sizeOf } from '../../array/ndarray';
import type { Check, Subject } from '../check';
import { differ, finding, ifDifferent, withChange, withFix } from '../finding';
import type { Finding } from '../finding';

/** A weighted mean over the number of samples, or over the sum of the weights. */
export const weightDivisor: Check = {
  name: 'weightDivisor',
  look: (subject) => sampleWeights(subject) ?? classWeights(subject),
};

function sampleWeights(subject: Subject): Finding | undefined {
  const { arrays, params, definition } = subject;
  const { sample_weight: weights } = arrays;
  const choices = definition.reduction?.params.reduction?.choices ?? [];
  const bySum = 'mean_with_sample_weight';
  if (weights === undefined || weights.data.length < 2 || !choices.includes(bySum)) return undefined;
  if (params.reduction !== 'sum_over_batch_size' && params.reduction !== 'mean') return undefined;
  const sum = weights.data.reduce((total, weight) => total + weight, 0);
  const details = { params: { count: weights.data.length, sum } };
  const found = finding('weights.by-count', 'info', details);
  return ifDifferent(withFix(subject, found, { kind: 'params', params: { reduction: bySum } }));
}

/** torch divides by the weights of the classes that occur, where the labels are class indices. */
function classWeights(subject: Subject): Finding | undefined {
  const { arrays, params, definition, request, value } = subject;
  const { weight, y_true: labels } = arrays;
  const areIndices =
    definition.inputs.y_true?.domain === 'class-index' && labels?.shape.length !== arrays.y_pred?.shape.length;
  const isMean = params.reduction === 'mean' && areIndices;
  if (weight?.shape.length !== 1 || labels === undefined || !isMean) return undefined;
  const total = subject.valueOf({ ...request, params: { ...request.params, reduction: 'sum' } });
  if (value === undefined || total === undefined) return undefined;
  const count = sizeOf(labels.shape);
  const other = total / count;
  if (!differ(value, other)) return undefined;
  return withChange(finding('weights.of-classes', 'info', { params: { count, sum: total / value } }), value, other);
}

import { countOf } from '../../formula/dims';
import type { Check, Subject } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import type { Finding } from '../finding';

/** Arrays of one axis, which a Keras function averages as one sample before weights and reduction come in. */
export const vectorAsOneSample: Check = {
  name: 'vectorAsOneSample',
  look: (subject) => {
    const { definition, arrays, params } = subject;
    const { y_true: yTrue, y_pred: yPred, sample_weight: weights } = arrays;
    if (yTrue?.shape.length !== 1 || yPred?.shape.length !== 1 || definition.reduction === undefined) return undefined;
    const count = yPred.data.length;
    if (count < 2 || !areSamples(subject)) return undefined;
    const isWeighted = weights?.data.length === count;
    if (!isWeighted && params.reduction !== 'sum') return undefined;
    const code = isWeighted ? 'vector.weights' : 'vector.sum';
    const found: Finding = finding(code, 'warning', { params: { count } });
    return ifDifferent(withFix(subject, found, { kind: 'inputs', conversion: 'column' }));
  },
};

/** True where the values of a vector are hardly one sample's classes, and the function makes one value of them. */
function areSamples({ definition, computation }: Subject): boolean {
  const domain = definition.inputs.y_true?.domain;
  const isRow = domain === 'one-hot' || domain === 'distribution' || domain === 'class-index';
  const takesWeights = definition.reduction?.inputs.sample_weight !== undefined;
  // The value of the function itself, before weights and reduction.
  const own = computation?.formula.steps.filter(({ reduces }) => !reduces).at(-1);
  return takesWeights && !isRow && (own === undefined || countOf(own.node.dims) === 1);
}

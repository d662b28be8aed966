import type { DType } from '../../../../src/core/array/ndarray';
import type { ParamValue } from '../../../../src/core/catalogue/definition';
import { commonDtype, floatDtype } from '../dtypes';
import { evaluateFormula } from '../evaluateFormula';
import type { ArrayFunction, Given } from '../given';
import { pythonNumber, tensor } from '../values';

type Result = 'float' | 'same' | 'sum' | 'index' | 'bool';

function dtypeOf(result: Result, given: Given): DType {
  const operands = [given.tensor('a')];
  if (result === 'float') return floatDtype(operands, given.floats);
  const common = commonDtype(operands, given.floats);
  if (result === 'sum') return common === 'bool' ? 'int64' : common;
  return result === 'same' ? common : result === 'index' ? 'int64' : 'bool';
}

/** `otherwise` is the axis that counts when none is given. */
function reduction(formula: string, result: Result, otherwise: ParamValue = 'all'): ArrayFunction {
  return {
    parameters: ['a/x/input', 'axis/dim', 'keepdims/keepdim', 'ddof'],
    run: (given) => {
      const a = given.tensor('a');
      const statics = { axis: given.axes('axis', otherwise), ddof: given.number('ddof', 0) };
      const precision = result === 'float' ? floatDtype([a], given.floats) : commonDtype([a], given.floats);
      const operands = { arrays: { a: a.array }, statics, keepsAxes: given.flag('keepdims') };
      return tensor({ ...evaluateFormula(formula, operands, precision), dtype: dtypeOf(result, given) });
    },
  };
}

const max = reduction('max(a, axis)', 'same');
const min = reduction('min(a, axis)', 'same');
const variance = 'sum((a - mean(a, axis))^2, axis) / (size(a, axis) - ddof)';

/** The mean, or the weighted mean. */
const average: ArrayFunction = {
  parameters: ['a', 'axis', 'weights'],
  run: (given) => {
    const a = given.tensor('a');
    const w = given.has('weights') ? given.array('weights') : pythonNumber(1).array;
    const formula = 'sum(a * w, axis) / sum(broadcast_to(w, a), axis)';
    const operands = { arrays: { a: a.array, w }, statics: { axis: given.axes('axis', 'all') } };
    return tensor(evaluateFormula(formula, operands, floatDtype([a], given.floats)));
  },
};

const softmax = 'exp(a - max(a, axis)) / sum(exp(a - max(a, axis)), axis)';
const logSoftmax = 'a - logsumexp(a, axis)';

/** Functions that put the values along axes together, all of them when no axis is given. */
export const reductions: ReadonlyMap<string, ArrayFunction> = new Map([
  ['mean', reduction('mean(a, axis)', 'float')],
  ['sum', reduction('sum(a, axis)', 'sum')],
  ['count_nonzero', reduction('sum(a != 0, axis)', 'index')],
  ['max', max],
  ['amax', max],
  ['min', min],
  ['amin', min],
  ['median', reduction('median(a, axis)', 'float')],
  ['np.average', average],
  ['np.var', reduction(variance, 'float')],
  ['np.std', reduction(`sqrt(${variance})`, 'float')],
  ['norm', reduction('sqrt(sum(a^2, axis))', 'float')],
  ['all', reduction('min(a != 0, axis)', 'bool')],
  ['any', reduction('max(a != 0, axis)', 'bool')],
  ['logsumexp', reduction('logsumexp(a, axis)', 'float')],
  // These leave the axis as it is, and work along the last one; SciPy along all.
  ['softmax', reduction(softmax, 'float', -1)],
  ['scipy.special.softmax', reduction(softmax, 'float')],
  ['log_softmax', reduction(logSoftmax, 'float', -1)],
  ['scipy.special.log_softmax', reduction(logSoftmax, 'float')],
  ['sort', reduction('sort(a, axis)', 'same', -1)],
  ['cumsum', reduction('cumsum(a, axis)', 'sum', -1)],
]);

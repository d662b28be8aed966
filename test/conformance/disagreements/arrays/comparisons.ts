import { commonDtype, floatDtype } from '../dtypes';
import { evaluateFormula } from '../evaluateFormula';
import type { ArrayFunction } from '../given';
import { tensor } from '../values';
import { reshaped } from './strided';

const cosine = 'sum(a * b, axis) / (maximum(sqrt(sum(a^2, axis)), eps) * maximum(sqrt(sum(b^2, axis)), eps))';

/** torch · torch.nn.functional.cosine_similarity */
const cosineSimilarity: ArrayFunction = {
  parameters: ['a/x1', 'b/x2', 'axis/dim', 'eps'],
  run: (given) => {
    const arrays = { a: given.array('a'), b: given.array('b') };
    const statics = { axis: given.number('axis', 1), eps: given.number('eps', 1e-8) };
    const dtype = floatDtype([given.tensor('a'), given.tensor('b')], given.floats);
    return tensor(evaluateFormula(cosine, { arrays, statics }, dtype));
  },
};

/** scikit-learn · sklearn.metrics.pairwise.cosine_similarity: each row of the one beside each row of the other; 0 for zeros. */
const pairwiseCosine: ArrayFunction = {
  parameters: ['a/X', 'b/Y'],
  run: (given) => {
    const a = given.array('a');
    const b = given.has('b') ? given.array('b') : a;
    const [rows = 1, length = 1] = a.shape;
    const arrays = { a: reshaped(a, [rows, 1, length]), b: reshaped(b, [1, b.shape[0] ?? 1, length]) };
    const dtype = floatDtype([given.tensor('a'), tensor(b)], given.floats);
    return tensor(evaluateFormula(cosine, { arrays, statics: { axis: -1, eps: 1e-30 } }, dtype));
  },
};

/** SciPy · scipy.stats.entropy: of `a`, or of `a` relative to `b`; both are divided by their sums first. */
const entropy: ArrayFunction = {
  parameters: ['a/pk', 'b/qk', 'base', 'axis'],
  run: (given) => {
    const a = given.array('a');
    const p = 'a / sum(a, axis)';
    const statics = {
      axis: given.number('axis', 0),
      unit: given.has('base') ? Math.log(given.number('base', NaN)) : 1,
    };
    const q = given.has('b') ? '(b / sum(b, axis))' : '1';
    const sign = given.has('b') ? '' : '-';
    const formula = `${sign}sum(where(a == 0, 0, ${p} * log(${p} / ${q})), axis) / unit`;
    const arrays = given.has('b') ? { a, b: given.array('b') } : { a };
    return tensor(evaluateFormula(formula, { arrays, statics }, floatDtype([tensor(a)], given.floats)));
  },
};

/** The sum of products along the last axis of the one and the last but one of the other (its only one when it has one). */
const matmul: ArrayFunction = {
  parameters: ['a/x1/input', 'b/x2/other'],
  run: (given) => {
    const [a, b] = [given.tensor('a'), given.tensor('b')];
    const isVector = b.array.shape.length === 1;
    const left = isVector ? a.array : reshaped(a.array, [...a.array.shape, 1]);
    const operands = { arrays: { a: left, b: b.array }, statics: { axis: isVector ? -1 : -2 } };
    return tensor(evaluateFormula('sum(a * b, axis)', operands, commonDtype([a, b], given.floats)));
  },
};

/** Functions of two arrays that the catalogue does not have. */
export const comparisons: ReadonlyMap<string, ArrayFunction> = new Map([
  ['matmul', matmul],
  ['dot', matmul],
  ['torch.nn.functional.cosine_similarity', cosineSimilarity],
  ['sklearn.metrics.pairwise.cosine_similarity', pairwiseCosine],
  ['scipy.stats.entropy', entropy],
]);

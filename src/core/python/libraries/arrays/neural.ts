import type { NDArray } from '../../../array/ndarray';
import { logSoftmax, softmax } from '../../arrays/activations';
import { axesOf } from '../../arrays/axes';
import { scalarArray } from '../../arrays/creation';
import { cast } from '../../arrays/dtypes';
import { elementwise, pairwise } from '../../arrays/elementwise';
import type { PairWord } from '../../arrays/pairFunctions';
import { floatDtype } from '../../arrays/promotion';
import { reshaped, transposed } from '../../arrays/shapes';
import { sumAlong } from '../../arrays/sums';
import type { Framework } from '../../values/arrayTypes';
import type { Entries } from '../define';
import { define } from '../define';
import type { Given } from '../given';

/** An argument in floats. */
function floats(given: Given, name: string): NDArray {
  const operand = given.operand(name);
  return cast(operand.array, floatDtype(given.dialect.rules, [{ ...operand, foreign: false, weak: false }]));
}

/** Arithmetic on arrays of one dtype, each step rounded to it. */
function apply(rules: Framework, word: PairWord, a: NDArray, b: NDArray | number): NDArray {
  const right = typeof b === 'number' ? scalarArray(b, a.dtype) : b;
  return pairwise(rules, word, { array: a, weak: false }, { array: cast(right, a.dtype), weak: false });
}

const axisSignatures = {
  tensorflow: '(logits, axis=-1, name=None)',
  torch: '(input, dim=-1, dtype=None, *, _stacklevel=3)',
  numpy: '(x, axis=None)',
  other: '(x, axis=-1)',
};

const logitsOf = (given: Given): NDArray =>
  floats(given, given.dialect.name === 'tensorflow' && given.has('logits') ? 'logits' : 'x');

const alongRows = (words: string, run: (array: NDArray, axis: number) => NDArray): Entries =>
  define(words, axisSignatures, (given) => {
    const array = logitsOf(given);
    return alongAxes(array, axesOf(given.axes(), array.shape.length), run);
  });

/** Several axes work as one: they go to the end, are joined there, and come back. */
function alongAxes(array: NDArray, axes: readonly number[], run: (array: NDArray, axis: number) => NDArray): NDArray {
  const [only, ...others] = axes;
  if (only !== undefined && others.length === 0) return run(array, only);
  const order = [...[...array.shape.keys()].filter((axis) => !axes.includes(axis)), ...axes];
  const ordered = transposed(array, order);
  const outer = ordered.shape.slice(0, order.length - axes.length);
  const result = reshaped(run(reshaped(ordered, [...outer, -1]), -1), ordered.shape);
  return transposed(
    result,
    order.map((_axis, at) => order.indexOf(at)),
  );
}

/**
 * The cross-entropy of logits: max(x, 0) - x z + log(1 + e^-|x|).
 *
 * Source: TensorFlow, tf.nn.sigmoid_cross_entropy_with_logits
 */
const sigmoidCrossEntropy: Entries = define(
  'nn.sigmoid_cross_entropy_with_logits tf.compat.v1.nn.sigmoid_cross_entropy_with_logits',
  '(labels=None, logits=None, name=None)',
  (given) => {
    const logits = floats(given, 'logits');
    const labels = cast(given.array('labels'), logits.dtype);
    const positive = elementwise('tensorflow', 'relu', logits);
    const product = apply('tensorflow', 'multiply', logits, labels);
    const distance = elementwise('tensorflow', 'negative', elementwise('tensorflow', 'abs', logits));
    const rest = elementwise('tensorflow', 'log1p', elementwise('tensorflow', 'exp', distance));
    return apply('tensorflow', 'add', apply('tensorflow', 'subtract', positive, product), rest);
  },
);

/** Minus the sum of the labels times the log-softmax of the logits. */
const softmaxCrossEntropy: Entries = define(
  'nn.softmax_cross_entropy_with_logits nn.softmax_cross_entropy_with_logits_v2',
  '(labels, logits, axis=-1, name=None)',
  (given) => {
    const axis = given.integer('axis', -1);
    const logs = logSoftmax(floats(given, 'logits'), axis);
    const products = apply('tensorflow', 'multiply', logs, given.array('labels'));
    return elementwise('tensorflow', 'negative', sumAlong(products, { axes: [axis], keepdims: false }));
  },
);

/** Minus the log-softmax at each label. */
const sparseSoftmaxCrossEntropy: Entries = define(
  'nn.sparse_softmax_cross_entropy_with_logits',
  '(labels, logits, name=None)',
  (given) => {
    const logs = logSoftmax(floats(given, 'logits'), -1);
    const labels = given.array('labels');
    const classes = logs.shape.at(-1) ?? 1;
    const data = labels.data.map(
      (label, row) => 0 - (label >= 0 && label < classes ? (logs.data[row * classes + label] ?? NaN) : NaN),
    );
    return { data, shape: labels.shape, dtype: logs.dtype };
  },
);

/**
 * Divided by the length of each row: in TensorFlow by the root of at least `epsilon`, in torch and `keras.utils` by at
 * least `eps`, or 1.
 */
const l2: Entries = [
  ...define(
    'nn.l2_normalize tf.math.l2_normalize tf.linalg.l2_normalize K.l2_normalize',
    { tensorflow: '(x, axis=None, epsilon=1e-12, name=None, dim=None)', other: '(x, axis=None)' },
    (given) => {
      const array = floats(given, 'x');
      const along = { axes: given.axes(), keepdims: true };
      const sums = sumAlong(apply(given.dialect.rules, 'multiply', array, array), along);
      const floor = apply(given.dialect.rules, 'maximum', sums, given.number('epsilon', 1e-12));
      return apply(given.dialect.rules, 'multiply', array, elementwise(given.dialect.rules, 'rsqrt', floor));
    },
  ),
  ...define('F.normalize', '(input, p=2, dim=1, eps=1e-12, out=None)', (given) => {
    if (given.number('p', 2) !== 2) given.notKnown('another p than 2');
    const array = floats(given, 'x');
    const along = { axes: given.axes(), keepdims: true };
    const length = elementwise('torch', 'sqrt', sumAlong(elementwise('torch', 'square', array), along));
    return apply('torch', 'divide', array, apply('torch', 'maximum', length, given.number('eps')));
  }),
  ...define('keras.utils.normalize keras.utils.np_utils.normalize', '(x, axis=-1, order=2)', (given) => {
    if (given.number('order', 2) !== 2) given.notKnown('another order than 2');
    const operand = given.operand('x');
    const array = cast(operand.array, floatDtype('numpy', [operand]));
    const along = { axes: given.axes(), keepdims: true };
    const length = elementwise('numpy', 'sqrt', sumAlong(elementwise('numpy', 'square', array), along));
    const divisor = { ...length, data: length.data.map((x) => (x === 0 ? 1 : x)) };
    return { kind: 'array', array: apply('numpy', 'divide', array, divisor), framework: 'numpy' };
  }),
];

/** Whether each target is among the `k` largest predictions of its row; of equal ones all count. */
const topK: Entries = define(
  'nn.in_top_k tf.math.in_top_k K.in_top_k ops.in_top_k',
  { backend: '(predictions, targets, k)', other: '(targets, predictions, k, name=None)' },
  (given) => {
    const predictions = given.array('predictions');
    const targets = given.array('targets');
    const classes = predictions.shape.at(-1) ?? 1;
    const k = given.integer('k');
    const data = targets.data.map((target, row) => {
      const scores = predictions.data.subarray(row * classes, (row + 1) * classes);
      const own = scores[target];
      if (own === undefined || !scores.every((score) => Number.isFinite(score))) return 0;
      return Number(scores.filter((score) => score > own).length < k);
    });
    return { data, shape: targets.shape, dtype: 'bool' };
  },
);

const slopes: Entries = [
  ...define(
    'nn.leaky_relu F.leaky_relu ops.leaky_relu jax.nn.leaky_relu',
    {
      tensorflow: '(features, alpha=0.2, name=None)',
      torch: '(input, negative_slope=0.01, inplace=False)',
      ops: '(x, negative_slope=0.2)',
      other: '(x, negative_slope=0.01)',
    },
    (given) => {
      const isTensorflow = given.dialect.name === 'tensorflow';
      const array = floats(given, isTensorflow ? 'features' : 'x');
      const below = apply(
        given.dialect.rules,
        'multiply',
        array,
        given.number(isTensorflow ? 'alpha' : 'negative_slope'),
      );
      return { ...array, data: array.data.map((x, at) => (x > 0 ? x : (below.data[at] ?? NaN))) };
    },
  ),
  ...define('F.softplus', '(input, beta=1, threshold=20)', (given) => {
    if (given.number('beta', 1) !== 1) given.notKnown('another beta than 1');
    const array = floats(given, 'x');
    const soft = elementwise('torch', 'softplus', array);
    const threshold = given.number('threshold');
    return { ...array, data: array.data.map((x, at) => (x > threshold ? x : (soft.data[at] ?? NaN))) };
  }),
];

/** The cosine of the angle between rows: each length is at least `eps`. */
const cosine: Entries = define('F.cosine_similarity', '(x1, x2, dim=1, eps=1e-8)', (given) => {
  const [a, b] = [floats(given, 'x'), floats(given, 'y')];
  const along = { axes: given.axes(), keepdims: false };
  const eps = given.number('eps');
  const length = (array: NDArray): NDArray =>
    apply(
      'torch',
      'maximum',
      elementwise('torch', 'sqrt', sumAlong(elementwise('torch', 'square', array), along)),
      eps,
    );
  const products = sumAlong(apply('torch', 'multiply', a, b), along);
  return apply('torch', 'divide', products, apply('torch', 'multiply', length(a), length(b)));
});

/** Functions of neural networks that are no losses of the catalogue. */
export const neural: Entries = [
  ...alongRows(
    'nn.softmax K.softmax ops.softmax torch.softmax F.softmax scipy.special.softmax jax.nn.softmax',
    softmax,
  ),
  ...alongRows(
    'nn.log_softmax ops.log_softmax torch.log_softmax F.log_softmax scipy.special.log_softmax jax.nn.log_softmax',
    logSoftmax,
  ),
  ...sigmoidCrossEntropy,
  ...softmaxCrossEntropy,
  ...sparseSoftmaxCrossEntropy,
  ...l2,
  ...topK,
  ...slopes,
  ...cosine,
];

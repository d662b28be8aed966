import type { NDArray } from '../../../array/ndarray';
import { binCounts, oneHot } from '../../arrays/creation';
import { arrayValue } from '../../values/make';
import type { Entries } from '../define';
import { define } from '../define';

const fromValues = { shapeFromValues: true };

/** The number of classes that labels need when it is not said. */
const classesOf = (labels: NDArray): number => labels.data.reduce((most, label) => Math.max(most, label), -1) + 1;

/** Functions of class labels: one-hot rows, counts. */
export const labels: Entries = [
  ...define(
    'tf.one_hot K.one_hot ops.one_hot nn.one_hot jax.nn.one_hot',
    {
      tensorflow: '(indices, depth, on_value=None, off_value=None, axis=None, dtype=None, name=None)',
      backend: '(indices, num_classes)',
      other: '(indices, num_classes, axis=-1, dtype=None, sparse=False)',
    },
    (given) => {
      if (given.integer('axis', -1) !== -1) given.notKnown('another axis than the last');
      const depth = given.integer(given.has('depth') ? 'depth' : 'num_classes');
      const dtype = given.dtype(given.has('on_value') ? given.array('on_value').dtype : 'float32');
      return oneHot(given.array('indices'), depth, dtype, given.number('on_value', 1), given.number('off_value', 0));
    },
    fromValues,
  ),
  ...define(
    'F.one_hot',
    '(input, num_classes=-1)',
    (given) => {
      const array = given.array('x');
      const classes = given.integer('num_classes');
      return oneHot(array, classes === -1 ? classesOf(array) : classes, 'int64');
    },
    fromValues,
  ),
  ...define(
    'keras.utils.to_categorical keras.utils.np_utils.to_categorical',
    "(x, num_classes=None, dtype='float32', y=None)",
    (given) => {
      const array = given.array(given.has('y') ? 'y' : 'x');
      const last = array.shape.length > 1 && array.shape.at(-1) === 1 ? array.shape.slice(0, -1) : array.shape;
      const classes = given.integer('num_classes', classesOf(array));
      return arrayValue(oneHot({ ...array, shape: last }, classes, given.dtype('float32')), 'numpy');
    },
    fromValues,
  ),
  ...define(
    'np.bincount tf.math.bincount torch.bincount ops.bincount jnp.bincount',
    { torch: '(input, weights=None, minlength=0)', other: '(x, weights=None, minlength=0)' },
    (given) => {
      const weights = given.has('weights') ? given.array('weights') : undefined;
      const whole = given.dialect.rules === 'numpy' || given.dialect.rules === 'torch' ? 'int64' : 'int32';
      const dtype = weights === undefined ? whole : given.dialect.rules === 'numpy' ? 'float64' : weights.dtype;
      return binCounts(given.array('x'), weights, given.integer('minlength'), dtype);
    },
    fromValues,
  ),
];

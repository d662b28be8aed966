import { itReads } from './itReads';

const f = Math.fround;

itReads('TensorFlow in code', [
  ['tf.constant([0.1, 0.9])', [f(0.1), f(0.9)], [2], 'float32'],
  ['tf.constant([1, 0])', [1, 0], [2], 'int32'],
  ['tf.constant([True, False])', [1, 0], [2], 'bool'],
  [
    'tf.constant([0, 1, 1, 0], shape=(2, 2), dtype=tf.float32)',
    [
      [0, 1],
      [1, 0],
    ],
    [2, 2],
    'float32',
  ],
  ['tf.constant([0.1], tf.float64)', [0.1], [1], 'float64'],
  ['tf.convert_to_tensor([0.1])', [f(0.1)], [1], 'float32'],
  ['tf.convert_to_tensor(np.array([0.1]))', [0.1], [1], 'float64'],
  ['tf.Variable([[1.], [2.]], trainable=False)', [[1], [2]], [2, 1], 'float32'],
  ['tf.Variable(initial_value=[1.5])', [1.5], [1], 'float32'],
  ['tf.cast([0, 1], tf.float32)', [0, 1], [2], 'float32'],
  ['tf.reshape(tf.constant([1., 2.]), [2, 1])', [[1], [2]], [2, 1], 'float32'],
]);

itReads('printed TensorFlow', [
  ['tf.Tensor([[1. 2.]], shape=(1, 2), dtype=float32)', [[1, 2]], [1, 2], 'float32'],
  [
    'tf.Tensor(\n[[0.1 0.9]\n [0.8 0.2]], shape=(2, 2), dtype=float64)',
    [
      [0.1, 0.9],
      [0.8, 0.2],
    ],
    [2, 2],
    'float64',
  ],
  ['tf.Tensor([ True False], shape=(2,), dtype=bool)', [1, 0], [2], 'bool'],
  [
    '<tf.Tensor: shape=(2,), dtype=float32, numpy=array([0.05129331, 2.3025851 ], dtype=float32)>',
    [f(0.05129331), f(2.3025851)],
    [2],
    'float32',
  ],
  ['<tf.Tensor: shape=(2,), dtype=int32, numpy=array([1, 2], dtype=int32)>', [1, 2], [2], 'int32'],
  [
    "<tf.Variable 'Variable:0' shape=(1, 2) dtype=float32, numpy=array([[0.5, 1.5]], dtype=float32)>",
    [[0.5, 1.5]],
    [1, 2],
    'float32',
  ],
]);

itReads('Keras', [
  ['K.constant([0, 1])', [0, 1], [2], 'float32'],
  ['K.variable(np.array([0.1, 0.9]))', [f(0.1), f(0.9)], [2], 'float32'],
  ["K.constant([0.1], dtype='float64')", [0.1], [1], 'float64'],
  ['keras.ops.convert_to_tensor([1, 0])', [1, 0], [2], 'int32'],
]);

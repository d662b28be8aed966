import type { Form } from '../form';

/** What TensorFlow prints: `tf.Tensor([[1. 2.]], shape=(1, 2), dtype=float32)` and `<tf.Tensor: ..., numpy=array(...)>`. */
export const tensorflowPrinted = {
  id: 'tensorflowPrinted',
  title: 'printed TensorFlow tensor',
  examples: [
    'tf.Tensor([[1. 2.]], shape=(1, 2), dtype=float32)',
    'tf.Tensor(\n[[1. 2.]\n [3. 4.]], shape=(2, 2), dtype=float32)',
    '<tf.Tensor: shape=(2,), dtype=float32, numpy=array([0.9162905 , 0.71355796], dtype=float32)>',
    "<tf.Variable 'Variable:0' shape=(2,) dtype=int32, numpy=array([1, 2], dtype=int32)>",
  ],
  calls: {
    'tf.Tensor': { shape: 'printed', rest: ['shape', 'dtype'], defaults: { float: 'float32', int: 'int32' } },
  },
  holders: [
    { open: '<tf.Tensor', key: 'numpy', close: '>', call: 'tf.Tensor' },
    { open: '<tf.Variable', key: 'numpy', close: '>', call: 'tf.Tensor' },
    { open: '<Variable', key: 'value', close: '>', call: 'tf.Tensor' },
    { open: '<KerasVariable', key: 'value', close: '>', call: 'tf.Tensor' },
  ],
} as const satisfies Form;

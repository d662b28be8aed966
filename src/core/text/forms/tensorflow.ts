import type { CallRule, Form } from '../form';
import { under } from '../form';

const defaults = { float: 'float32', int: 'int32' } as const;

const makers: Readonly<Record<string, CallRule>> = {
  constant: { rest: ['dtype', 'shape'], shape: 'reshape', defaults },
  convert_to_tensor: { rest: ['dtype'], defaults },
  Variable: { defaults },
  cast: { rest: ['dtype'], defaults },
  reshape: { rest: ['shape'], shape: 'reshape', defaults },
  identity: { defaults },
};

/** TensorFlow in code: `tf.constant`, `tf.convert_to_tensor`, `tf.Variable`, `tf.cast`, `tf.reshape`. Floats are float32. */
export const tensorflow = {
  id: 'tensorflow',
  title: 'TensorFlow tensor',
  examples: [
    'tf.constant([[0., 1.], [1., 0.]])',
    'tf.constant([0, 1], dtype=tf.float32)',
    'tf.Variable([0.5], name="w")',
    'tf.convert_to_tensor(np.array([0, 1]), tf.float32)',
    'tf.cast([0, 1], tf.float32)',
    'tf.reshape([0, 1, 1, 0], [2, 2])',
  ],
  calls: under(['tf', 'tensorflow', 'tf.compat.v1'], makers),
} as const satisfies Form;

import type { CallRule, Form } from '../form';
import { under } from '../form';

const floatx = { float: 'float32', int: 'float32' } as const;
const defaults = { float: 'float32', int: 'int32' } as const;

const backend: Readonly<Record<string, CallRule>> = {
  constant: { rest: ['dtype', 'shape'], shape: 'reshape', defaults: floatx, narrows: true },
  variable: { rest: ['dtype'], defaults: floatx, narrows: true },
  reshape: { rest: ['shape'], shape: 'reshape' },
  cast: { rest: ['dtype'] },
};

const operations: Readonly<Record<string, CallRule>> = {
  array: { rest: ['dtype'], defaults },
  convert_to_tensor: { rest: ['dtype'], defaults },
  reshape: { rest: ['shape'], shape: 'reshape', defaults },
  cast: { rest: ['dtype'], defaults },
};

/** Keras in code: `K.constant`, `K.variable` (float32, Keras's floatx) and `keras.ops`. */
export const keras = {
  id: 'keras',
  title: 'Keras tensor',
  examples: ['K.constant([0, 1, 1])', 'K.variable([[0.5, 0.5]])', 'keras.ops.convert_to_tensor([0.1, 0.9])'],
  calls: {
    ...under(['K', 'backend', 'keras.backend', 'tf.keras.backend'], backend),
    ...under(['ops', 'keras.ops'], operations),
  },
} as const satisfies Form;

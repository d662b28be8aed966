import type { Form } from '../form';
import { under } from '../form';

/** JavaScript and TypeScript: typed arrays, TensorFlow.js tensors, `NaN`, `Infinity`, `undefined`. */
export const javascript = {
  id: 'javascript',
  title: 'JavaScript array',
  examples: ['new Float32Array([0.5, 1])', '[NaN, -Infinity]', 'Float64Array.from([1, 2])', 'tf.tensor1d([0.5, 1])'],
  calls: {
    ...Object.fromEntries(
      (
        [
          ['Float64Array', 'float64'],
          ['Float32Array', 'float32'],
          ['Int32Array', 'int32'],
          ['Int16Array', 'int16'],
          ['Int8Array', 'int8'],
          ['Uint32Array', 'uint32'],
          ['Uint16Array', 'uint16'],
          ['Uint8Array', 'uint8'],
        ] as const
      ).flatMap(([name, dtype]) => [
        [name, { dtype }],
        [`${name}.from`, { dtype }],
      ]),
    ),
    'Array.from': {},
    ...under(['tf'], {
      tensor: { rest: ['shape', 'dtype'], shape: 'reshape', defaults: { float: 'float32', int: 'float32' } },
      tensor1d: { rest: ['dtype'], defaults: { float: 'float32', int: 'float32' } },
      tensor2d: { rest: ['shape', 'dtype'], shape: 'reshape', defaults: { float: 'float32', int: 'float32' } },
      tensor3d: { rest: ['shape', 'dtype'], shape: 'reshape', defaults: { float: 'float32', int: 'float32' } },
    }),
  },
  words: {
    NaN: NaN,
    Infinity: Infinity,
    'Number.NaN': NaN,
    'Number.POSITIVE_INFINITY': Infinity,
    undefined: 'missing',
  },
} as const satisfies Form;

import type { CallRule, Form } from '../form';
import { under } from '../form';

const defaults = { float: 'float32', int: 'int32' } as const;

const makers: Readonly<Record<string, CallRule>> = {
  array: { rest: ['dtype'], defaults, narrows: true },
  asarray: { rest: ['dtype'], defaults, narrows: true },
  reshape: { rest: ['shape'], shape: 'reshape', defaults, narrows: true },
  float32: { dtype: 'float32' },
  int32: { dtype: 'int32' },
};

/** JAX in code and as it prints: `jnp.array([...])`, `Array([1., 2.], dtype=float32)`. Numbers of 64 bits become 32. */
export const jax = {
  id: 'jax',
  title: 'JAX array',
  examples: [
    'jnp.array([0.1, 0.9])',
    'jnp.asarray([1, 2])',
    'Array([1., 2.], dtype=float32)',
    'DeviceArray([[0, 1]], dtype=int32)',
  ],
  calls: {
    ...under(['jnp', 'jax.numpy'], makers),
    ...under(['', 'jaxlib.xla_extension'], {
      Array: { rest: ['dtype'], shape: 'printed', defaults },
      DeviceArray: { rest: ['dtype'], shape: 'printed', defaults },
    }),
  },
} as const satisfies Form;

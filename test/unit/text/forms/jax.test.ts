import { itReads } from './itReads';

const f = Math.fround;

itReads('JAX', [
  ['jnp.array([0.1, 0.9])', [f(0.1), f(0.9)], [2], 'float32'],
  ['jnp.asarray([1, 2])', [1, 2], [2], 'int32'],
  ['jnp.array(np.array([0.1]))', [f(0.1)], [1], 'float32'],
  ['jax.numpy.array([1.5], dtype=jnp.float16)', [1.5], [1], 'float16'],
  ['Array([1., 2.], dtype=float32)', [1, 2], [2], 'float32'],
  ['Array([[1, 2]], dtype=int32)', [[1, 2]], [1, 2], 'int32'],
  ['DeviceArray([0.5], dtype=float32)', [0.5], [1], 'float32'],
  ['Array([0.5], dtype=float32, weak_type=True)', [0.5], [1], 'float32'],
]);

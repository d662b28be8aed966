import type { Definition } from '../definition';
import { lossClass } from '../keras/lossClass';
import { meanMetric } from '../keras/meanMetric';

/** The name that ids begin with, and how the library is called. */
const backends = { keras_jax: 'JAX', keras_torch: 'torch' } as const;
export type Backend = keyof typeof backends;

/** Names of a loss's class forms; left out where Keras has none. */
interface Classes {
  readonly loss: string;
  readonly metric?: string;
}

/**
 * A loss of Keras 3 and its classes where another backend than TensorFlow computes something else: what the function on
 * TensorFlow has, but for what is given.
 */
export function onBackend(
  backend: Backend,
  base: Definition,
  classes: Classes,
  own: Partial<Pick<Definition, 'doc' | 'steps'>>,
): readonly Definition[] {
  const changed = { ...base, ...own };
  return [
    changed,
    lossClass(changed, classes.loss),
    ...(classes.metric === undefined ? [] : [meanMetric(changed, classes.metric)]),
  ].map((definition) => ({
    ...definition,
    id: definition.id.replace(/^keras/, backend),
    aliases: [],
    source: `${definition.source} · ${backends[backend]} backend`,
  }));
}

import { broadcasting } from '../shapes';
import type { Definition, Prepare } from '../definition';

/** Any shapes that the steps can work with. */
export const asGiven: Prepare = (shapes) => ({ shapes });

/** Versions of Keras before 3 whose functions are known here, and the name their ids begin with. */
const versions = { keras2: '2.1', keras2_3: '2.3' } as const;

/**
 * A function of an older Keras: what `base`, the function of Keras 3, has, but for what is given. Arrays are broadcast,
 * `(n,)` with `(n, 1)` to `(n, n)`; the rules about shapes came later.
 */
export function older(
  base: readonly Definition[],
  id: `${keyof typeof versions}.${string}`,
  own: Partial<
    Pick<Definition, 'doc' | 'steps' | 'params' | 'prepare' | 'inputs' | 'better' | 'concept' | 'kind'>
  > = {},
): Definition {
  const [now] = base;
  if (now === undefined) throw new Error(`nothing to make ${id} of`);
  const [library = '', ...path] = id.split('.');
  const version = versions[library as keyof typeof versions];
  return {
    ...now,
    prepare: broadcasting,
    ...own,
    id,
    aliases: [],
    source: `keras ${version} · keras.${path.join('.')}`,
  };
}

import type { Definition } from '../definition';
import { anyX } from './inputs';

/** What one activation has of its own. */
type Own = Pick<Definition, 'doc' | 'steps'> &
  Partial<Pick<Definition, 'aliases' | 'params' | 'prepare' | 'symbols' | 'axisLetter'>>;

/** keras.activations.<name>: one array in, as many values out. */
export function activation(name: string, own: Own): Definition {
  const id = `keras.activations.${name}`;
  return {
    id,
    concept: name.replaceAll('_', '-'),
    kind: 'activation',
    form: 'function',
    inputs: { x: anyX },
    params: {},
    source: `keras 3.15 · ${id}`,
    ...own,
    aliases: [name, ...(own.aliases ?? [])],
  };
}

import type { Definition } from '../definition';

type Given = 'id' | 'kind' | 'form' | 'aliases' | 'source';

/** What every function of sklearn.metrics has in common: its place, its version, its name as an alias. */
export function sklearnMetric(name: string, facts: Omit<Definition, Given>, place = 'sklearn.metrics'): Definition {
  const id = `${place}.${name}`;
  return {
    id,
    kind: 'metric',
    form: 'function',
    aliases: [name],
    ...facts,
    source: `scikit-learn 1.9 · ${id}`,
  };
}

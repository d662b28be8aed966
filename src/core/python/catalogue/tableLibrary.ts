import type { Library } from '../calls/library';
import { moduleTree } from '../libraries/modules';
import { publicPath } from '../libraries/publicPath';
import type { Value } from '../values/value';

/** A library of the values of a table, by their public paths. */
export function tableLibrary(values: ReadonlyMap<string, Value>): Library {
  const modules = moduleTree(values.keys());
  return {
    lookup: (path) => {
      const known = publicPath(path);
      return values.get(known) ?? (modules.has(known) ? { kind: 'module', path: known } : undefined);
    },
    members: (path) => {
      const names = modules.get(publicPath(path));
      return names === undefined ? undefined : [...names];
    },
  };
}

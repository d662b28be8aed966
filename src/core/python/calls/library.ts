import type { Value } from '../values/value';

/** What programs import: values by their public names. */
export interface Library {
  /** The value that a path stands for (`numpy.full`), under any of its public names. */
  readonly lookup: (path: string) => Value | undefined;
  /** The names in a module, for `from module import *`; undefined where there is no such module. */
  readonly members: (path: string) => readonly string[] | undefined;
}

/** Several libraries as one; of two values with the same path the first library's is taken. */
export function joinLibraries(libraries: readonly Library[]): Library {
  return {
    lookup: (path) => {
      for (const library of libraries) {
        const found = library.lookup(path);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    members: (path) => {
      const lists = libraries.map((library) => library.members(path)).filter((names) => names !== undefined);
      return lists.length === 0 ? undefined : [...new Set(lists.flat())];
    },
  };
}

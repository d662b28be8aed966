import type { Library } from '../calls/library';
import type { Value } from '../values/value';
import { arrayFunctions } from './arrays';
import { constants } from './constants';
import type { Entries } from './define';
import { moduleTree } from './modules';
import { ownMethods } from './operations/methods';
import { python } from './python';
import { publicPath } from './publicPath';
import { surroundings } from './sessions/sessions';

const all: Entries = [...python, ...arrayFunctions, ...constants, ...ownMethods, ...surroundings];

const values: ReadonlyMap<string, Value> = new Map(all);
const modules = moduleTree(values.keys());

/**
 * Python, NumPy, TensorFlow, `keras.backend`, `keras.ops`, `keras.utils` and torch, as far as they compute with arrays. A
 * name that a known module does not have here is unknown.
 */
export const pythonLibraries: Library = {
  lookup: (path) => {
    const known = publicPath(path);
    return values.get(known) ?? (modules.has(known) ? { kind: 'module', path: known } : undefined);
  },
  members: (path) => {
    const names = modules.get(publicPath(path));
    return names === undefined ? undefined : [...names];
  },
};

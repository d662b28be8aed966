import type { ArrayFunction } from '../given';
import { comparisons } from './comparisons';
import { creation } from './creation';
import { elementFunctions } from './elementwise';
import { reductions } from './reductions';
import { selection } from './selection';
import { shapeFunctions } from './shapes';

const functions = new Map([
  ...elementFunctions,
  ...reductions,
  ...shapeFunctions,
  ...creation,
  ...selection,
  ...comparisons,
]);

/** Libraries whose functions are named alike, as the methods of their arrays are. */
const arrayLibraries =
  /^(np|numpy|torch|torch\.nn\.functional|keras\.ops|scipy\.special|np\.linalg|numpy\.linalg)\.\w+$/;

/** The function of arrays that this name is, in the library that the name says. */
export function findArrayFunction(path: string): ArrayFunction | undefined {
  const byPath = functions.get(path.replace(/^numpy\./, 'np.'));
  return byPath ?? (arrayLibraries.test(path) ? functions.get(lastName(path)) : undefined);
}

export const findMethod = (name: string): ArrayFunction | undefined => functions.get(name);

const lastName = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

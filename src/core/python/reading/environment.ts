import { withCatalogue, type Surroundings } from '../catalogue/index';
import { pythonLibraries } from '../libraries/index';
import { arrayOperations } from '../libraries/operations/index';

/** What a program is evaluated with: Python, the array libraries and the catalogue. Every evaluation needs its own. */
export function pythonEnvironment(): Surroundings {
  return withCatalogue({ library: pythonLibraries, arrays: arrayOperations(pythonLibraries) });
}

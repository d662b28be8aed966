import { optimizers } from '../../optimizers/registry';
import { joinLibraries } from '../calls/library';
import type { Library } from '../calls/library';
import type { ArrayOperations } from '../evaluator/arrayOperations';
import type { Value } from '../values/value';
import { catalogueValues } from './catalogueValues';
import { gradientTape } from './gradients/gradientTape';
import { Recording, recordedArrays, recordedLibrary } from './gradients/recording';
import { withTorchGradients } from './gradients/torchGradients';
import { identifierFunctions } from './keras/identifiers';
import { initializers } from './keras/initializers';
import { layerValues } from './layers';
import { optimizerClass } from './optimizers/optimizerClass';
import { tableLibrary } from './tableLibrary';

/** What a program is evaluated with: the values that it imports, and what its arrays do. */
export interface Surroundings {
  readonly library: Library;
  readonly arrays: ArrayOperations;
}

/** What is the same for all programs; put together when it is first needed. */
let shared: ReadonlyMap<string, Value> | undefined;
let sharedLibrary: Library | undefined;

/**
 * The catalogue's functions and classes, layers, models and optimizers beside another library, and array operations through
 * which gradients are followed. Every evaluation of a program needs surroundings of its own: layers are counted in them, and
 * tapes record.
 */
export function withCatalogue({ library, arrays }: Surroundings): Surroundings {
  const recording = new Recording();
  shared ??= new Map([...catalogueValues(), ...initializers]);
  sharedLibrary ??= tableLibrary(shared);
  const own = tableLibrary(ownValues(recording, shared));
  const joined = joinLibraries([own, sharedLibrary, library]);
  const recorded = { library: recordedLibrary(joined, recording), arrays: recordedArrays(arrays, recording) };
  return withTorchGradients(recorded, recording);
}

/** What keeps something of the program that uses it. */
function ownValues(recording: Recording, others: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>(layerValues());
  for (const optimizer of optimizers) values.set(optimizer.id, optimizerClass(optimizer, recording));
  values.set('tensorflow.GradientTape', gradientTape(recording));
  for (const [path, value] of identifierFunctions((each) => values.get(each) ?? others.get(each))) {
    values.set(path, value);
  }
  return values;
}

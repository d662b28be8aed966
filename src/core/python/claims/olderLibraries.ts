import { toNested } from '../../array/ndarray';
import { definitions, findDefinition } from '../../catalogue/registry';
import { compute } from '../../compute/compute';
import type { Origin } from '../values/arrayTypes';
import type { Comparable } from './comparable';

/** What an older version of a library gives for a call. */
export interface OlderValue {
  /** "Keras 2.1" */
  readonly library: string;
  readonly value: Comparable;
}

/** Libraries of before, as the ids of their functions begin, by the libraries of now. */
const olderModules: readonly (readonly [string, string])[] = [['keras.', 'keras2.']];

/** What the older versions of a library give for a call of the catalogue, where it computes otherwise there. */
export function olderValues({ request }: Origin): OlderValue[] {
  const now = findDefinition(request.function);
  const before = olderModules.find(([module]) => now?.id.startsWith(module) === true)?.[1];
  if (now === undefined || before === undefined) return [];
  return definitions
    .filter(({ id, concept, form }) => id.startsWith(before) && concept === now.concept && form === now.form)
    .flatMap(({ id, source }) => {
      const { value } = compute({ ...request, function: id });
      return value === undefined ? [] : [{ library: libraryName(source), value: toNested(value) }];
    });
}

/** "Keras 2.1" of "keras 2.1.0 · keras.losses.hinge". */
function libraryName(source: string): string {
  const [library = ''] = source.split(' · ');
  return library.charAt(0).toUpperCase() + library.slice(1);
}

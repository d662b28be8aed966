import type { Definition } from '../../../core/catalogue/definition';
import { libraryOf } from '../../../core/compare/library';
import type { ComputeResult } from '../../../core/compute/types';
import { copyFormats, type TakeAwayState } from '../../../protocol/copyFormats';

/** The forms in which a result can be taken away; undefined when there is none. */
export function takeAwayState(definition: Definition, { value }: ComputeResult): TakeAwayState | undefined {
  if (value === undefined) return undefined;
  const formats = copyFormats.filter((format) => format !== 'python' || isOfLibrary(definition));
  return { formats, library: libraryOf(definition.id) };
}

/** False for a metric of the user's own: the first name of its id is not known as a library's. */
const isOfLibrary = ({ id }: Definition): boolean => libraryOf(id) !== id.split('.')[0];

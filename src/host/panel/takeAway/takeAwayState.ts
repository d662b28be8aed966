import type { Definition } from '../../../core/catalogue/definition';
import { libraryOf } from '../../../core/compare/library';
import { copyFormats, type CopyChoice, type TakeAwayState } from '../../../protocol/copyFormats';
import type { Computed } from '../panelState';

/** The forms in which a result can be taken away, with a Python check for each library; undefined when there is none. */
export function takeAwayState({
  definition,
  result,
  versions,
  streamed,
}: Pick<Computed, 'definition' | 'result' | 'versions' | 'streamed'>): TakeAwayState | undefined {
  if (definition === undefined || result.value === undefined || streamed !== undefined) return undefined;
  const libraries = isOfLibrary(definition) ? versions : [];
  const choices = copyFormats.flatMap((format): readonly CopyChoice[] =>
    format === 'python' ? libraries.map((library) => ({ format, library })) : [{ format }],
  );
  return { choices };
}

/** False for a metric of the user's own: the first name of its id is not known as a library's. */
const isOfLibrary = ({ id }: Definition): boolean => libraryOf(id) !== id.split('.')[0];

import { elementAt } from '../../../core/text/elementAt';
import { readSelection } from '../../../core/text/readSelection';
import { arrayAt } from '../../sources/chooseArrays';
import type { Gatherer } from '../../sources/gatherer';
import type { Place, PlacedArray } from '../../sources/place';

/**
 * The position of the value of an array at an offset of its document; undefined when no value is there. `place` is where
 * the array is now. Of an array that was changed after reading, whole rows stand for each other.
 */
export async function valueAt(
  gatherer: Gatherer,
  { array, input }: Pick<PlacedArray, 'array' | 'input'>,
  place: Place,
  offset: number,
): Promise<number | undefined> {
  if (input !== undefined) return undefined;
  const scanned = await gatherer.scan(place.uri);
  if (scanned === undefined) return undefined;
  const found = arrayAt(scanned, place.span.start) ?? readSelection(scanned.text, place.span).value?.[0];
  const written = found && (await gatherer.read(scanned, found)).value;
  if (found === undefined || written === undefined) return undefined;
  const position = elementAt(scanned.text, found, offset, written.data.length);
  return position === undefined ? undefined : Math.floor((position * array.data.length) / written.data.length);
}

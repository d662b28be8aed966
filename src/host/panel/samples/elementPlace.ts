import { elementSpan, type ValueRange } from '../../../core/text/elementSpan';
import { readSelection } from '../../../core/text/readSelection';
import { arrayAt } from '../../sources/chooseArrays';
import type { Gatherer } from '../../sources/gatherer';
import type { Place, PlacedArray } from '../../sources/place';
import { placeIn } from '../../sources/placeIn';

/**
 * Where some neighbouring values of an array stand in its document now; undefined when other values stand there. `place` is
 * where the array is now. An array that was changed after reading (one-hot rows to class indices) has fewer or more values
 * than its text: whole rows then stand for each other. One that a program computes has no values in the text.
 */
export async function elementPlace(
  gatherer: Gatherer,
  { array, input }: Pick<PlacedArray, 'array' | 'input'>,
  place: Place,
  positions: ValueRange,
): Promise<Place | undefined> {
  if (input !== undefined) return undefined;
  const scanned = await gatherer.scan(place.uri);
  if (scanned === undefined) return undefined;
  const found = arrayAt(scanned, place.span.start) ?? readSelection(scanned.text, place.span).value?.[0];
  const written = found && (await gatherer.read(scanned, found)).value;
  if (found === undefined || written === undefined) return undefined;
  const range = scaled(positions, written.data.length / array.data.length);
  const span = range && elementSpan(scanned.text, found, range);
  return span && placeIn(scanned.document, span);
}

function scaled({ start, end }: ValueRange, factor: number): ValueRange | undefined {
  const range = { start: Math.round(start * factor), end: Math.round(end * factor) };
  const isWhole = Math.abs(range.start - start * factor) < 1e-6 && Math.abs(range.end - end * factor) < 1e-6;
  return isWhole && range.end > range.start ? range : undefined;
}

import { scanText } from '../../core/text/scanText';
import type { PlaceDocument } from '../sources/placeIn';
import { ScannedText } from '../sources/scannedText';
import type { HoverWriter } from './hoverWriter';

/** Labels, and a probability for each class: the arrays that most is computed for. */
const text = 'y_true = [[0, 1], [1, 0]]\ny_pred = [[0.3, 0.7], [0.6, 0.4]]\n';

const document: PlaceDocument = {
  uri: { toString: () => 'untitled:prepared' },
  positionAt: (offset) => ({ line: 0, character: offset }),
};

/**
 * Writes a hover that nobody sees. What runs for the first time takes several times as long as later: so it does so before
 * somebody waits for it. Stops when it is no longer wanted.
 */
export async function prepareHover(writer: HoverWriter, isWanted: () => boolean): Promise<void> {
  const scanned = new ScannedText(document, text, scanText(text));
  const found = scanned.index.arrays.at(-1);
  if (found !== undefined) await writer.write(scanned, found, { theme: 'dark', precision: 'float32' }, isWanted);
}

import { pairPicture } from '../../src/core/charts/pairPicture';
import { sparkPicture } from '../../src/core/charts/sparkPicture';
import { svgDataUri } from '../../src/core/charts/svgDataUri';
import { allDefinitions } from '../../src/core/catalogue/registry';
import { fittingCandidates } from '../../src/core/compute/candidates';
import { computeValue } from '../../src/core/compute/computeValue';
import { inEnglish } from '../../src/core/issues/renderIssue';
import { scanText } from '../../src/core/text/scanText';
import type { TextIndex } from '../../src/core/text/textIndex';
import { HoverWriter } from '../../src/host/hover/hoverWriter';
import { prepareHover } from '../../src/host/hover/prepareHover';
import { arrayAt } from '../../src/host/sources/chooseArrays';
import type { PlaceDocument } from '../../src/host/sources/placeIn';
import { ScannedText } from '../../src/host/sources/scannedText';
import { words } from '../../src/host/words';

/** Where VS Code would look an offset up in its lines, everything is on the first one. */
const document: PlaceDocument = {
  uri: { toString: () => 'file:///bench.py' },
  positionAt: (offset: number) => ({ line: 0, character: offset }),
};

const engine = { allDefinitions, computeValue, fittingCandidates, pairPicture, sparkPicture, svgDataUri };
const look = { theme: 'dark', precision: 'float32' } as const;

/** What the extension does from a text to a hover's markdown, without VS Code. */
export class Hovering {
  private readonly writer = new HoverWriter(() => Promise.resolve(engine), words(inEnglish));

  /** What the extension does once the engine is there and nobody hovers yet. */
  prepare(): Promise<void> {
    return prepareHover(this.writer, () => true);
  }

  scan(text: string, previous?: TextIndex): ScannedText<PlaceDocument> {
    return new ScannedText(document, text, scanText(text, { previous }));
  }

  async hover(scanned: ScannedText<PlaceDocument>, offset: number): Promise<string> {
    const found = arrayAt(scanned, offset);
    const markdown = found && (await this.writer.write(scanned, found, look, () => true));
    if (markdown === undefined) throw new Error('there is no array at the cursor');
    return markdown;
  }
}

import { describe, expect, it } from 'vitest';

import { allDefinitions } from '../../../../src/core/catalogue/registry';
import { pairPicture } from '../../../../src/core/charts/pairPicture';
import { sparkPicture } from '../../../../src/core/charts/sparkPicture';
import { svgDataUri } from '../../../../src/core/charts/svgDataUri';
import { fittingCandidates } from '../../../../src/core/compute/candidates';
import { computeValue } from '../../../../src/core/compute/computeValue';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { scanText } from '../../../../src/core/text/scanText';
import { HoverWriter } from '../../../../src/host/hover/hoverWriter';
import { prepareHover } from '../../../../src/host/hover/prepareHover';
import { ScannedText } from '../../../../src/host/sources/scannedText';
import { words } from '../../../../src/host/words';

/** A writer of hovers, and the functions that it was given the values of. */
function watchedWriter(): { readonly writer: HoverWriter; readonly computed: string[] } {
  const computed: string[] = [];
  const watched = {
    ...{ allDefinitions, fittingCandidates, pairPicture, sparkPicture, svgDataUri },
    computeValue: (request: Parameters<typeof computeValue>[0]) => {
      computed.push(request.function);
      return computeValue(request);
    },
  };
  return { writer: new HoverWriter(() => Promise.resolve(watched), words(inEnglish)), computed };
}

/** What a writer says over the last array of a text. */
async function hover(writer: HoverWriter, text: string): Promise<string | undefined> {
  const document = { uri: { toString: () => 'file:///blog.py' }, positionAt: () => ({ line: 0, character: 0 }) };
  const scanned = new ScannedText(document, text, scanText(text));
  const found = scanned.index.arrays.at(-1);
  return found && writer.write(scanned, found, { theme: 'dark', precision: 'float32' }, () => true);
}

const text = 'y_true = [[0, 1, 0], [0, 0, 1]]\ny_pred = [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]\n';

describe('prepareHover', () => {
  it('computes what a hover over labels and probabilities shows', async () => {
    const prepared = watchedWriter();
    await prepareHover(prepared.writer, () => true);
    const asked = watchedWriter();
    await hover(asked.writer, text);
    expect(prepared.computed).toEqual(asked.computed);
    expect(prepared.computed).toContain('keras.losses.CategoricalCrossentropy');
  });

  it('changes nothing that later hovers say', async () => {
    const { writer } = watchedWriter();
    await prepareHover(writer, () => true);
    expect(await hover(writer, text)).toBe(await hover(watchedWriter().writer, text));
  });

  it('computes nothing when it is not wanted', async () => {
    const { writer, computed } = watchedWriter();
    await prepareHover(writer, () => false);
    expect(computed).toEqual([]);
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SavedPicture } from '../../src/protocol/pictures';
import { states, type StateName } from './fixtures/states';
import { startPanelBrowser, type PanelBrowser, type PanelPage } from './panelPage';

let browser: PanelBrowser;
let panel: PanelPage;
beforeAll(async () => {
  browser = await startPanelBrowser();
});
afterAll(() => browser.stop());
beforeEach(async () => {
  panel = await browser.open({ theme: 'dark' });
});
afterEach(async () => {
  expect(panel.complaints).toEqual([]);
  await panel.close();
});

/** What comes of saving every chart of a page in a format. */
async function saved(state: StateName, format: 'SVG' | 'PNG', title = ''): Promise<SavedPicture[]> {
  await panel.show(states[state]);
  await panel.sent();
  const buttons = panel.page.getByRole('button', { name: `Save as ${format}: ${title}` });
  for (const button of await buttons.all()) await button.click();
  const pictures: SavedPicture[] = [];
  await expect
    .poll(async () => {
      for (const message of await panel.sent()) if (message.type === 'saveChart') pictures.push(message.payload);
      return pictures.length;
    })
    .toBe(await buttons.count());
  return pictures;
}

/** What an SVG is by itself, in a page without styles. */
async function alone(
  svg: string,
): Promise<{ readonly texts: string[]; readonly outside: number; readonly corner: string }> {
  return panel.page.evaluate(async (source) => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return {
      texts: [...root.querySelectorAll('text')].map((text) => text.textContent),
      outside: (source.match(/var\(|color-mix|color\(|class=|style=|href/g) ?? []).length,
      corner: [...context.getImageData(1, 1, 1, 1).data].join(),
    };
  }, svg);
}

describe('a chart as a file', () => {
  it.each(['binaryCharts', 'classCharts', 'numberCharts', 'batches'] as const)(
    'of the page "%s" is an SVG that stands alone, on the ground of the theme',
    async (state) => {
      const pictures = await saved(state, 'SVG');
      expect(pictures.length).toBeGreaterThan(0);
      expect(new Set(pictures.map(({ chart }) => chart)).size).toBe(pictures.length);
      for (const { content } of pictures) {
        const { texts, outside, corner } = await alone(content);
        expect(texts.length).toBeGreaterThan(2);
        expect(outside).toBe(0);
        // #1f1f1f: the editor's background in the dark theme.
        expect(corner).toBe('31,31,31,255');
      }
    },
  );

  it('has its title, the names of its axes and its legend', async () => {
    const [roc] = await saved('binaryCharts', 'SVG', 'ROC curve');
    const { texts } = await alone(roc!.content);
    for (const text of ['ROC curve', 'False positive rate', 'Recall', 'exact', 'chance']) expect(texts).toContain(text);
  });

  it('has the counts and rates of a confusion matrix', async () => {
    const [matrix] = await saved('classCharts', 'SVG', 'Confusion matrix');
    const { texts } = await alone(matrix!.content);
    const cells = await panel.page.locator('.confusion tbody td .confusion-count').allInnerTexts();
    expect(texts.filter((text) => cells.includes(text)).length).toBeGreaterThanOrEqual(cells.length);
  });

  it('is a PNG of twice the size', async () => {
    const pictures = await saved('binaryCharts', 'PNG', 'ROC curve');
    const bytes = Uint8Array.from(atob(pictures[0]!.content), (character) => character.charCodeAt(0));
    // IHDR: the width and the height follow the signature and the chunk's name.
    const header = new DataView(bytes.buffer);
    expect(new TextDecoder().decode(bytes.subarray(1, 4))).toBe('PNG');
    expect(header.getUint32(16)).toBe(2 * (380 + 2 * 14));
    expect(header.getUint32(20)).toBeGreaterThan(2 * 280);
  });
});

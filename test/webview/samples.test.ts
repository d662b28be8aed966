import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../src/protocol/pageEvents';
import { neededRows } from '../../src/webview/views/samples/neededRows';
import { drawnRows } from '../../src/webview/useWindow';
import { manyRows, manySamples, noSamples, samples } from './fixtures/samples';
import { states } from './fixtures/states';
import { startPanelBrowser, type PanelBrowser, type PanelPage } from './panelPage';

let browser: PanelBrowser;
let panel: PanelPage;
beforeAll(async () => {
  browser = await startPanelBrowser();
});
afterAll(() => browser.stop());
beforeEach(async () => {
  panel = await browser.open();
});
afterEach(async () => {
  expect(panel.complaints).toEqual([]);
  await panel.close();
});

const row = (name: string) => panel.page.getByRole('row', { name });
const drawn = () => panel.page.locator('.samples-rows > .samples-row');
const box = () => panel.page.locator('.samples-box');

/** Waits for what the page asks for, and answers as the host does. */
async function answer(): Promise<PageMessage> {
  let asked: PageMessage | undefined;
  await expect
    .poll(async () => {
      asked = (await panel.sent()).at(-1);
      return asked?.type;
    })
    .toBe('showSamples');
  if (asked?.type !== 'showSamples') throw new Error('nothing was asked for');
  await panel.show(manySamples(asked.payload));
  return asked;
}

describe('the cursor of the editor', () => {
  it('marks the row whose numbers it is in, and scrolls to it without taking the focus', async () => {
    await panel.show(states.manyRows);
    await panel.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const { samples } = states.manyRows;
    const place = 200;
    const { sample } = samples!.rows[place]!;
    await panel.show({ ...states.manyRows, samples: { ...samples!, marked: { sample, place } } });
    const row = panel.page.locator('.samples-row.is-marked');
    await row.waitFor();
    expect(await row.getAttribute('data-place')).toBe(String(place));
    expect(await row.getAttribute('aria-current')).toBe('location');
    expect(await panel.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
});

describe('the view of the samples', () => {
  it('asks for the worst when it is opened, and not again once they are there', async () => {
    await panel.show(states.crossentropy);
    await panel.page.getByRole('tab', { name: 'Samples' }).click();
    expect(await panel.sent()).toEqual([{ type: 'showSamples', payload: { order: 'worst', from: 0, to: 400 } }]);
    await panel.show(samples);
    await panel.page.getByRole('tab', { name: 'Steps' }).click();
    await panel.page.getByRole('tab', { name: 'Samples' }).click();
    expect(await panel.sent()).toEqual([]);
  });

  it('has each sample with its numbers, its value and its share', async () => {
    await panel.show(samples);
    expect(await drawn().allInnerTexts()).toHaveLength(4);
    expect((await drawn().first().innerText()).split('\n').filter((text) => text !== '')).toEqual([
      '1',
      '[0, 0, 1]',
      '[0.2, 0.8, 0.1]',
      '2.3978953',
      '57.1 %',
    ]);
    expect(await panel.page.getByRole('grid').getAttribute('aria-rowcount')).toBe('5');
  });

  it('a click on a row chooses the sample, one on its numbers goes to them', async () => {
    await panel.show(samples);
    await row('0.597837').getByText('0.597837').click();
    expect(await panel.sent()).toEqual([{ type: 'chooseSample', payload: { sample: 3 } }]);
    await panel.page.getByRole('button', { name: 'Show y_pred of sample 3 in the editor' }).click();
    expect(await panel.sent()).toEqual([{ type: 'revealSample', payload: { sample: 3, role: 'y_pred' } }]);
    expect(await row('0.597837').getAttribute('aria-selected')).toBe('true');
  });

  it('is gone through by keys', async () => {
    await panel.show(samples);
    await drawn().first().focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await panel.page.keyboard.press(key);
    expect(await panel.sent()).toEqual([{ type: 'chooseSample', payload: { sample: 3 } }]);
    await panel.page.keyboard.press('Tab');
    await panel.page.keyboard.press('Enter');
    expect(await panel.sent()).toEqual([{ type: 'revealSample', payload: { sample: 3, role: 'y_true' } }]);
  });

  it('says so where there are no samples', async () => {
    await panel.show(noSamples);
    expect(await panel.page.getByText('there are no samples to tell apart').isVisible()).toBe(true);
  });
});

describe('100,000 samples', () => {
  it('draw only the rows that are seen', async () => {
    await panel.show(manyRows);
    expect(await drawn().count()).toBeLessThan(60);
    expect(await box().evaluate((element) => element.scrollHeight)).toBe(2_800_000);
  });

  it('are asked for where someone scrolls to', async () => {
    await panel.show(manyRows);
    await box().evaluate((element) => element.scrollTo({ top: 28 * 50_000 }));
    const { payload } = await answer();
    expect(payload).toEqual({ order: 'worst', from: 49_800, to: 50_200 });
    // The sample at place 50,000 from the worst.
    await row('49999.5').first().waitFor();
    await box().evaluate((element) => element.scrollTo({ top: 28 * 50_050 }));
    await row('49949.5').first().waitFor();
    expect(await panel.sent()).toEqual([]);
  });

  it('are sorted by the host: the table starts again at the top', async () => {
    await panel.show(manyRows);
    await box().evaluate((element) => element.scrollTo({ top: 28 * 150 }));
    await panel.page.getByTitle('Sort by sample').click();
    expect((await answer()).payload).toEqual({ order: 'index', from: 0, to: 400 });
    expect(await drawn().first().innerText()).toMatch(/^0\n/);
    expect(await panel.page.locator('[aria-sort]').innerText()).toContain('sample');
    await panel.page.getByTitle('Sort from the worst').click();
    expect((await answer()).payload).toEqual({ order: 'worst', from: 0, to: 400 });
    expect(await panel.page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  });

  it('the End key goes to the last one', async () => {
    await panel.show(manyRows);
    await drawn().first().focus();
    await panel.page.keyboard.press('End');
    await answer();
    const focused = panel.page.locator('.samples-row:focus');
    expect(await focused.getAttribute('aria-rowindex')).toBe('100001');
    expect(await focused.innerText()).toMatch(/^0\n/);
  });
});

describe('drawnRows', () => {
  it.each([
    [0, 0, 19],
    [2800, 92, 119],
    [27_000, 956, 983],
    [28_000 - 280, 982, 1000],
  ])('at %i pixels are %i to %i', (top, first, last) => {
    expect(drawnRows({ top, height: 280, total: 1000, rowHeight: 28 })).toEqual({
      first,
      last,
    });
  });
});

describe('neededRows', () => {
  const known = { order: 'worst' as const, from: 100, rows: manyRows.samples!.rows, total: 1000 };

  it('are none while all that are drawn are there', () => {
    expect(neededRows({ first: 100, last: 500 }, 'worst', known)).toBeUndefined();
  });

  it('are a block around what is drawn', () => {
    expect(neededRows({ first: 480, last: 510 }, 'worst', known)).toEqual({ order: 'worst', from: 300, to: 700 });
    expect(neededRows({ first: 90, last: 120 }, 'worst', known)).toEqual({ order: 'worst', from: 0, to: 400 });
    expect(neededRows({ first: 120, last: 150 }, 'best', known)).toEqual({ order: 'best', from: 0, to: 400 });
  });
});

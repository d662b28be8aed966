import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { states } from './fixtures/states';
import { pinned, pinnedItself, whatIf } from './fixtures/whatIf';
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

const lock = () => panel.page.getByRole('button', { name: 'Keep what is shown while the text changes' });
const pin = () => panel.page.getByRole('button', { name: 'Pin this result, to compare others with it' });
const line = () => panel.page.locator('.following');

describe('the line that says whether the text is followed', () => {
  it('locks and unlocks by keyboard', async () => {
    await panel.show(whatIf);
    expect(await line().innerText()).toBe('Follows the text');
    await lock().focus();
    await panel.page.keyboard.press('Enter');
    await panel.show({ ...whatIf, live: { isLocked: true, isBehind: false, note: '' } });
    expect(await line().innerText()).toBe('Locked');
    expect(await lock().getAttribute('aria-pressed')).toBe('true');
    await panel.page.keyboard.press('Space');
    expect(await panel.sent()).toEqual([
      { type: 'setLocked', payload: { locked: true } },
      { type: 'setLocked', payload: { locked: false } },
    ]);
  });

  it('says that the text is another one than what is shown', async () => {
    await panel.show({ ...whatIf, live: { isLocked: true, isBehind: true, note: 'y_pred cannot be read just now' } });
    expect(await line().innerText()).toBe('Locked: the text says something else by now');
  });

  it('says why an array cannot be read, and moves nothing', async () => {
    await panel.show(whatIf);
    const before = await panel.page.locator('.how-much').boundingBox();
    const note = `y_pred cannot be read just now: ${'so it is '.repeat(40)}`.trim();
    await panel.show({ ...whatIf, live: { isLocked: false, isBehind: true, note } });
    expect(await panel.page.locator('.how-much').boundingBox()).toEqual(before);
    expect(await line().getByRole('status').innerText()).toBe(note);
  });
});

describe('a pinned result', () => {
  it('is pinned and unpinned by one click', async () => {
    await panel.show(states.crossentropy);
    await pin().click();
    await panel.show(pinnedItself);
    expect(await pin().getAttribute('aria-pressed')).toBe('true');
    await pin().click();
    await panel.page.getByRole('button', { name: 'Unpin' }).click();
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['pin', 'unpin', 'unpin']);
  });

  it('stands beside the next with the difference, and leads to the samples that make it', async () => {
    await panel.show(pinned);
    const card = panel.page.getByRole('region', { name: 'Pinned result' });
    const text = await card.innerText();
    expect(text).toContain('Pinned: 1.1499 · Now -0.1, better');
    expect(text).toContain('Samples: 2 better, 1 worse, 1 the same.');
    await card.getByText('The largest differences').click();
    await card.getByRole('button', { name: 'Sample 3: 0.5 → 0.5978' }).click();
    expect(await panel.sent()).toEqual([{ type: 'chooseSample', payload: { sample: 3 } }]);
  });
});

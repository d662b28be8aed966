import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { states } from './fixtures/states';
import { themes, type ThemeName } from './fixtures/themes';
import { startPanelBrowser, type PanelBrowser, type PanelPage } from './panelPage';

let browser: PanelBrowser;
let panel: PanelPage;
beforeAll(async () => {
  browser = await startPanelBrowser();
});
afterAll(() => browser.stop());
beforeEach(async () => {
  panel = await browser.open();
  await panel.show(states.findings);
});
afterEach(async () => {
  expect(panel.complaints).toEqual([]);
  await panel.close();
});

const opener = () => panel.page.getByRole('button', { name: 'Copy as…' });
const menu = () => panel.page.getByRole('menu', { name: 'Copy as…' });
const focused = () =>
  panel.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await panel.page.keyboard.press(key);
};

describe('the menu "Copy as…"', () => {
  it('offers every format by name, and the comment apart', async () => {
    await opener().click();
    expect(await menu().getByRole('menuitem').allInnerTexts()).toEqual([
      'Value',
      'Markdown report',
      'LaTeX',
      'JSON',
      'Python check: scikit-learn',
      'Python check: Keras',
      'Python check: NumPy',
      'Insert as a comment',
    ]);
    expect(await opener().getAttribute('aria-expanded')).toBe('true');
  });

  it('copies in the format that is clicked, closes, and says so', async () => {
    await opener().click();
    await menu().getByRole('menuitem', { name: 'LaTeX' }).click();
    expect(await panel.sent()).toEqual([{ type: 'copyAs', payload: { format: 'latex' } }]);
    expect(await menu().count()).toBe(0);
    expect(await focused()).toBe('Copy as…');
    expect(await panel.page.getByRole('button', { name: 'Copy the value' }).innerText()).toBe('Copied');
  });

  it('goes by the arrow keys round, to both ends, and back with Escape', async () => {
    await opener().focus();
    await press('Enter');
    expect(await focused()).toBe('Value');
    await press('ArrowUp');
    expect(await focused()).toBe('Insert as a comment');
    await press('ArrowDown', 'ArrowDown');
    expect(await focused()).toBe('Markdown report');
    await press('End', 'Home', 'ArrowDown', 'Escape');
    expect(await focused()).toBe('Copy as…');
    expect(await menu().count()).toBe(0);
    expect(await panel.sent()).toEqual([]);
    await press('ArrowUp');
    expect(await focused()).toBe('Insert as a comment');
    await press('Enter');
    expect(await panel.sent()).toEqual([{ type: 'insertComment', payload: {} }]);
  });

  it('closes by Tab, which goes on behind the button, and by a click elsewhere', async () => {
    await opener().focus();
    await press('ArrowDown', 'Tab');
    expect(await menu().count()).toBe(0);
    expect(await focused()).not.toBe('Copy as…');
    await opener().click();
    await panel.page.locator('.library').click();
    expect(await menu().count()).toBe(0);
  });

  it('is not there where there is no result', async () => {
    await panel.show(states.refused);
    expect(await opener().count()).toBe(0);
  });

  it.each(Object.keys(themes) as ThemeName[])('passes axe in the theme %s', async (theme) => {
    const themed = await browser.open({ theme, width: 320 });
    await themed.show(states.findings);
    await themed.page.getByRole('button', { name: 'Copy as…' }).click();
    const { violations } = await new AxeBuilder({ page: themed.page }).setLegacyMode().analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    const box = await themed.page.getByRole('menu').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(320);
    await themed.close();
  });
});

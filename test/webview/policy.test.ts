import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadyState } from '../../src/protocol/panel';
import { states } from './fixtures/states';
import { startPanelBrowser, type PanelBrowser } from './panelPage';

let browser: PanelBrowser;
beforeAll(async () => {
  browser = await startPanelBrowser();
});
afterAll(() => browser.stop());

describe('the content security policy', () => {
  it('would be seen to be broken: an inline style is refused and reported', async () => {
    const panel = await browser.open();
    await panel.page.evaluate(() => document.body.setAttribute('style', 'opacity: 0.5'));
    await expect.poll(() => panel.complaints.join('\n')).toContain('Content Security Policy');
    expect(await panel.page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1');
    await panel.close();
  });

  it('holds for TeX that KaTeX cannot read, which stays as it is written', async () => {
    const panel = await browser.open();
    const broken: ReadyState = { ...states.crossentropy, formula: { tex: '\\frac{1}{', legend: [] } };
    await panel.show(broken);
    expect(await panel.page.locator('.formula').innerText()).toBe('\\frac{1}{');
    expect(panel.complaints).toEqual([]);
    await panel.close();
  });

  it('holds for TeX that asks for links, pictures and styles, which it does not get', async () => {
    const panel = await browser.open();
    const tex =
      '\\href{https://example.com}{x} + \\includegraphics{https://example.com/a.png} + \\htmlStyle{color:red}{y}';
    await panel.show({ ...states.crossentropy, formula: { tex, legend: [] } });
    expect(await panel.page.locator('.formula a, .formula img').count()).toBe(0);
    expect(panel.complaints).toEqual([]);
    await panel.close();
  });

  it('holds for text that looks like HTML, which is shown as text', async () => {
    const panel = await browser.open();
    const message = '<img src=x onerror="document.title=1"> row 1';
    await panel.show({ kind: 'problem', issues: [{ code: 'a', severity: 'error', message }] });
    expect(await panel.page.getByText(message).count()).toBeGreaterThan(0);
    expect(panel.complaints).toEqual([]);
    await panel.close();
  });
});

describe('the bundle', () => {
  it('is one script, one stylesheet, and fonts in one format', () => {
    const kinds = browser.files.map((file) => file.replace(/^.*\./, ''));
    expect(browser.files).toEqual(expect.arrayContaining(['/panel.js', '/panel.css']));
    expect(new Set(kinds)).toEqual(new Set(['js', 'css', 'woff2']));
  });

  it("typesets in KaTeX's own letters", async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    const loaded = await panel.page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(loaded).toEqual(expect.arrayContaining(['KaTeX_Main', 'KaTeX_Math']));
    await panel.close();
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { states, type StateName } from './fixtures/states';
import { themes, type ThemeName } from './fixtures/themes';
import { startPanelBrowser, type PanelBrowser, type PanelPage } from './panelPage';

let browser: PanelBrowser;
beforeAll(async () => {
  browser = await startPanelBrowser();
});
afterAll(() => browser.stop());

const themeNames = Object.keys(themes) as ThemeName[];
const stateNames = Object.keys(states) as StateName[];

/** What axe finds, by all of its rules or by these, in one line each. */
async function violations({ page }: PanelPage, rules?: string[]): Promise<string[]> {
  // There are no frames to look into; this way saves a page of its own for every run.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const results = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** Themes differ in nothing but colours: all rules are asked in one of them, about colours in each. */
const rulesIn = (theme: ThemeName): string[] | undefined => (theme === 'dark' ? undefined : ['color-contrast']);

describe.each(themeNames)('in the theme %s', (theme) => {
  const rules = rulesIn(theme);

  describe('shown one after the other', () => {
    let panel: PanelPage;
    beforeAll(async () => {
      panel = await browser.open({ theme });
    });
    afterAll(() => panel.close());

    it.each(stateNames)('the page "%s" passes axe and breaks no policy', async (name) => {
      await panel.show(states[name]);
      expect(await violations(panel, rules)).toEqual([]);
      expect(panel.complaints).toEqual([]);
    });
  });

  it('the open list of functions passes axe, with and without findings', async () => {
    const panel = await browser.open({ theme });
    await panel.show(states.crossentropy);
    const search = panel.page.getByRole('combobox', { name: 'Loss or metric' });
    await search.click();
    expect(await violations(panel, rules)).toEqual([]);
    await search.fill('sparse');
    expect(await violations(panel, rules)).toEqual([]);
    await search.fill('no such thing');
    expect(await violations(panel, rules)).toEqual([]);
    await panel.close();
  });

  it('a complaint about a parameter passes axe', async () => {
    const panel = await browser.open({ theme });
    await panel.show(states.crossentropy);
    await panel.page.getByRole('textbox', { name: 'axis' }).fill('middle');
    await panel.page.keyboard.press('Enter');
    await panel.page.getByRole('alert').getByText('middle').waitFor();
    expect(await violations(panel, rules)).toEqual([]);
    expect(panel.complaints).toEqual([]);
    await panel.close();
  });
});

describe('in a narrow column', () => {
  let panel: PanelPage;
  beforeAll(async () => {
    panel = await browser.open({ width: 320 });
  });
  afterAll(() => panel.close());

  it.each(stateNames)('the page "%s" passes axe', async (name) => {
    await panel.show(states[name]);
    expect(await violations(panel)).toEqual([]);
  });
});

describe('what a screen reader is told', () => {
  it('is the new value and what is odd about it, then that work is under way', async () => {
    const panel = await browser.open();
    const status = panel.page.locator('.announcement');
    await panel.show(states.crossentropy);
    expect(await status.innerText()).toContain('1.0499263. mean of 4 samples. y_pred row 1 sums to 1.1');
    await panel.show({ kind: 'busy' });
    expect(await status.innerText()).toBe('Computing…');
    expect(await panel.page.getByRole('main').getAttribute('aria-busy')).toBe('true');
    await panel.close();
  });

  it('is the sample, the value and "worst" for a bar', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    const bar = panel.page.getByRole('radio', { name: 'sample 1: 2.398, worst', exact: true });
    expect(await bar.getAttribute('aria-checked')).toBe('true');
    await panel.show(states.many);
    expect(await panel.page.getByRole('radio', { name: /^samples 40638 to 42200: .* at worst, worst$/ }).count()).toBe(
      1,
    );
    await panel.close();
  });

  it('is the formula as MathML', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    expect(await panel.page.locator('.formula math').count()).toBeGreaterThan(0);
    await panel.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelStrings } from '../../src/protocol/strings';
import { bundlePaths, readBundle } from '../unit/l10n/bundleFiles';
import { states, type StateName } from './fixtures/states';
import { startPanelBrowser, type PanelBrowser, type PanelPage } from './panelPage';

const bundle = readBundle(bundlePaths.chinese);

/** The labels as the host sends them to a user of Chinese. */
const chinese = Object.fromEntries(
  Object.entries(panelStrings).map(([key, text]) => [key, bundle[`${text}/${key}`] ?? text]),
);

let browser: PanelBrowser;
let panel: PanelPage;
beforeAll(async () => {
  browser = await startPanelBrowser();
  panel = await browser.open({ width: 320 });
});
afterAll(() => browser.stop());

const stateNames = Object.keys(states) as StateName[];

describe('the panel in Chinese', () => {
  it.each(stateNames)('the page "%s" does not scroll sideways in a narrow column', async (name) => {
    await panel.show(states[name], chinese);
    const overflow = await panel.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
  });

  it.each(stateNames)('no button or tab of the page "%s" cuts its label off', async (name) => {
    await panel.show(states[name], chinese);
    const cutOff = await panel.page.evaluate(() =>
      [...document.querySelectorAll('button, [role=tab]')]
        .filter((each) => getComputedStyle(each).textOverflow !== 'ellipsis')
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent),
    );
    expect(cutOff).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadyState } from '../../src/protocol/panel';
import { states, type StateName } from './fixtures/states';
import { startPanelBrowser, type PanelBrowser, type PanelPage } from './panelPage';

let browser: PanelBrowser;
beforeAll(async () => {
  browser = await startPanelBrowser();
});
afterAll(() => browser.stop());

const stateNames = Object.keys(states) as StateName[];

/** Where the parts of the page are. */
function places({ page }: PanelPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.what, .inputs, .params, .how-much, .issues, .views, .steps tr')].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return `${part.className} ${[x, y, width, height].map(Math.round).join(' ')}`;
    }),
  );
}

describe('in a narrow column', () => {
  it.each(stateNames)('the page "%s" does not scroll sideways', async (name) => {
    const panel = await browser.open({ width: 320 });
    await panel.show(states[name]);
    const widths = await panel.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(widths.scrollWidth).toBe(widths.clientWidth);
    await panel.close();
  });

  it('a formula that is too wide scrolls in a box of its own, by keyboard too', async () => {
    const panel = await browser.open({ width: 320 });
    await panel.show(states.crossentropy);
    const box = panel.page.getByRole('group', { name: 'Formula' });
    await box.focus();
    await panel.page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await panel.close();
  });

  it('a formula that fits is no stop for the Tab key', async () => {
    const panel = await browser.open({ width: 1000 });
    await panel.show(states.crossentropy);
    expect(await panel.page.getByRole('group', { name: 'Formula' }).count()).toBe(0);
    await panel.close();
  });

  it('every digit of a long value is there', async () => {
    const panel = await browser.open({ width: 320 });
    await panel.show(states.exact);
    const value = panel.page.locator('.result-value');
    expect(await value.innerText()).toBe('1.049926269469981746514492448476094819657553138448762938613160369');
    expect(await value.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await panel.close();
  });
});

describe('nothing jumps', () => {
  it('while the host is busy: the old result stays where it was, dimmed', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    const before = await places(panel);
    await panel.show({ kind: 'busy' });
    expect(await places(panel)).toEqual(before);
    const opacity = await panel.page.locator('.content').evaluate((content) => getComputedStyle(content).opacity);
    expect(Number(opacity)).toBeLessThan(1);
    await panel.close();
  });

  it('when a parameter changes and its mark and reset button appear', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    const before = (await places(panel)).slice(0, 4);
    const changed: ReadyState = {
      ...states.crossentropy,
      params: states.crossentropy.params.map((param) => (param.name === 'axis' ? { ...param, value: 1 } : param)),
    };
    await panel.show(changed);
    expect((await places(panel)).slice(0, 4)).toEqual(before);
    await panel.close();
  });

  it('when a sample of the same shape is chosen, or the value becomes 64 digits long', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    const before = await places(panel);
    const result = { ...states.crossentropy.result, value: states.exact.result?.value } as ReadyState['result'];
    await panel.show({ ...states.crossentropy, result });
    expect(await places(panel)).toEqual(before);
    await panel.close();
  });
});

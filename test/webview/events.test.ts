import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { states } from './fixtures/states';
import { startPanelBrowser, type PanelBrowser } from './panelPage';

let browser: PanelBrowser;
beforeAll(async () => {
  browser = await startPanelBrowser();
});
afterAll(() => browser.stop());

describe('the page', () => {
  it('shows nothing until the host has spoken', async () => {
    const panel = await browser.open();
    expect(await panel.page.getByRole('main').innerText()).toBe('');
    await panel.close();
  });

  it('says in the empty page how to begin, and begins', async () => {
    const panel = await browser.open();
    await panel.show(states.empty);
    await panel.page.getByRole('button', { name: 'Compute a loss or metric…' }).click();
    await panel.page.getByRole('button', { name: 'Compute everything that applies' }).click();
    expect(await panel.sent()).toEqual([
      { type: 'compute', payload: {} },
      { type: 'computeAll', payload: {} },
    ]);
    await panel.close();
  });

  it('sends what was clicked: an input, the swap, the copy button', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    await panel.page.getByRole('button', { name: 'y_pred = probs' }).click();
    await panel.page.getByRole('button', { name: 'Swap y_true and y_pred' }).click();
    await panel.page.getByRole('button', { name: 'Copy the value' }).click();
    expect(await panel.sent()).toEqual([
      { type: 'reveal', payload: { input: 1 } },
      { type: 'swap', payload: {} },
      { type: 'copyValue', payload: {} },
    ]);
    await expect.poll(() => panel.page.getByRole('button', { name: 'Copy the value' }).innerText()).toBe('Copied');
    await panel.close();
  });

  it('offers no swap where there is nothing to swap', async () => {
    const panel = await browser.open();
    await panel.show(states.softmax);
    expect(await panel.page.getByRole('button', { name: 'Swap y_true and y_pred' }).count()).toBe(0);
    await panel.close();
  });

  it('chooses a sample by a click on its bar, and shows the steps of the sample that the host sends', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    await panel.page.getByRole('radio', { name: /^sample 3:/ }).click();
    expect(await panel.sent()).toEqual([{ type: 'chooseSample', payload: { sample: 3 } }]);
    expect(await panel.page.locator('.sample-inputs').innerText()).toContain('y_pred[1] = [0.2, 0.8, 0.1]');
    const { worked } = states.crossentropy;
    if (worked === undefined) throw new Error('the fixture has steps');
    await panel.show({
      ...states.crossentropy,
      worked: { ...worked, sample: 3, inputs: [{ role: 'y_pred', text: '[0.25, 0.55, 0.2]' }] },
    });
    expect(await panel.page.locator('.sample-inputs').innerText()).toContain('y_pred[3] = [0.25, 0.55, 0.2]');
    await panel.close();
  });

  it('shows the list where nothing is averaged, and the same text to copy', async () => {
    const panel = await browser.open();
    await panel.show(states.list);
    expect(await panel.page.locator('.result-list').innerText()).toBe('[0.6931472, 2.3978953, 0.5108256, 0.597837]');
    expect(await panel.page.locator('.result-value').count()).toBe(0);
    await panel.close();
  });

  it('sets thousands apart without writing anything between the digits', async () => {
    const panel = await browser.open();
    await panel.show(states.many);
    const value = panel.page.locator('.result-value');
    expect(await value.innerText()).toBe('93152000.0');
    expect(await value.getAttribute('title')).toBe('93152000.0');
    await panel.close();
  });

  it('says what is odd, errors first, and nothing when nothing is', async () => {
    const panel = await browser.open();
    await panel.show(states.signed);
    const list = panel.page.getByRole('list', { name: 'Worth knowing' });
    expect(await list.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('y_pred[3, 1] is nan'),
      expect.stringContaining('was broadcast'),
    ]);
    await panel.show(states.softmax);
    expect(await list.count()).toBe(0);
    await panel.close();
  });

  it('separates the steps that take in all samples from those of the chosen one', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    const bodies = panel.page.locator('.steps tbody');
    expect(await bodies.nth(0).locator('.step-name').allInnerTexts()).toEqual(['q', 'p', 'loss']);
    expect(await bodies.nth(1).locator('.step-name').allInnerTexts()).toEqual(['value']);
    expect(await bodies.nth(1).locator('.step-value').innerText()).toBe('1.0499263');
    await panel.close();
  });

  it('opens the table of everything when it arrives, and one of its functions on a click', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    const tab = () => panel.page.getByRole('tab', { selected: true }).innerText();
    expect(await tab()).toBe('Steps');
    await panel.show(states.everything);
    expect(await tab()).toContain('Everything that applies');
    expect(await panel.page.getByRole('row', { name: /kl_divergence/ }).innerText()).toContain('1.0260957');
    await panel.page.getByRole('button', { name: 'kl_divergence' }).click();
    expect(await panel.sent()).toEqual([{ type: 'chooseFunction', payload: { id: 'keras.losses.kl_divergence' } }]);
    expect(await tab()).toBe('Steps');
    await panel.show(states.everything);
    expect(await tab()).toBe('Steps');
    await panel.close();
  });

  it('keeps the view across a reload', async () => {
    const before = await browser.open();
    await before.show(states.everything);
    await before.page.getByRole('tab', { name: 'Steps' }).click();
    const memory = await before.remembered();
    await before.close();
    const after = await browser.open({ memory });
    await after.show(states.everything);
    expect(await after.page.getByRole('tab', { selected: true }).innerText()).toBe('Steps');
    await after.close();
  });

  it('opens the table of everything that arrives later, whatever view it remembers', async () => {
    const panel = await browser.open({ memory: { view: 'steps' } });
    await panel.show(states.empty);
    await panel.show(states.everything);
    expect(await panel.page.getByRole('tab', { selected: true }).innerText()).toContain('Everything that applies');
    await panel.close();
  });

  it('scrolls to where the reader was before a reload', async () => {
    const before = await browser.open({ height: 300 });
    await before.show(states.crossentropy);
    await before.page.evaluate(() => window.scrollTo(0, 240));
    await expect.poll(() => before.remembered()).toMatchObject({ scroll: 240 });
    const memory = await before.remembered();
    await before.close();
    const after = await browser.open({ height: 300, memory });
    await after.show(states.crossentropy);
    expect(await after.page.evaluate(() => window.scrollY)).toBe(240);
    await after.close();
  });

  it("speaks the host's language", async () => {
    const panel = await browser.open();
    await panel.show(states.empty, { 'empty.title': '哪些数字?' });
    expect(await panel.page.getByRole('heading', { level: 1 }).innerText()).toBe('哪些数字?');
    await panel.close();
  });

  it('ignores messages that are not of the host', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    await panel.page.evaluate(() => {
      for (const stray of [undefined, 'text', 7, {}, { type: 'other' }]) window.postMessage(stray, '*');
    });
    await panel.show({ kind: 'busy' });
    expect(await panel.page.locator('.result-value').innerText()).toBe('1.0499263');
    expect(panel.complaints).toEqual([]);
    await panel.close();
  });
});

describe('the table of everything', () => {
  it('is searched by name, initials, library or value', async () => {
    const panel = await browser.open();
    await panel.show(states.crossentropy);
    await panel.show(states.everything);
    const names = () => panel.page.locator('.everything tbody th').allInnerTexts();
    expect(await names()).toHaveLength(14);
    const search = panel.page.getByRole('searchbox', { name: 'Search by name, library or value' });
    await search.fill('mse');
    expect(await names()).toEqual(['mean_squared_error']);
    await search.fill('hinge');
    expect(await names()).toEqual(['categorical_hinge', 'hinge', 'squared_hinge']);
    expect(await panel.page.getByRole('tabpanel').getByRole('status').innerText()).toBe('3 of 14');
    await search.fill('0.75');
    expect(await names()).toEqual(['categorical_accuracy', 'binary_accuracy']);
    await search.fill('no such function');
    expect(await names()).toEqual([]);
    await panel.close();
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

const tab = () => panel.page.getByRole('tab', { name: /^Batches/ });
const button = (name: string) => panel.page.getByRole('button', { name, exact: true });

describe('the view of the batches', () => {
  it('says how to begin while there is none', async () => {
    await panel.show(states.crossentropy);
    expect(await tab().innerText()).toBe('Batches');
    await tab().click();
    expect(await panel.page.getByText('No batch yet.').isVisible()).toBe(true);
    expect(await button('Undo the last').count()).toBe(0);
    await button('Add the selection').click();
    expect(await panel.sent()).toEqual([{ type: 'addBatch', payload: {} }]);
  });

  it('has the pooled value beside the mean of the batches, and why they differ', async () => {
    await panel.show(states.batches);
    expect(await tab().innerText()).toMatch(/^Batches\s*3$/);
    const text = await panel.page.locator('.batch-totals').innerText();
    expect(text).toMatch(/All batches together\s+0\.5333334\s+Mean of the batches\s+0\.5238095/);
    expect(text).toContain('The two differ because the batches have 6, 2, 7 samples');
    expect(await panel.page.locator('.batches-call').innerText()).toBe(
      'BinaryAccuracy() Keras, float32 · 3 batches, 15 samples',
    );
  });

  it('has a row for each batch, with the state variables after it', async () => {
    await panel.show(states.batches);
    const table = panel.page.getByRole('table', { name: 'Batches' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'State after it',
      'Batch',
      'Read from',
      'Alone',
      'All so far',
      'Samples',
      'total',
      'count',
    ]);
    const cells = await table.locator('tbody tr').last().locator('th, td').allInnerTexts();
    expect(cells).toEqual(['3', '', '0.5714286', '0.5333334', '7', '8', '15']);
  });

  it('leads to where a batch was read', async () => {
    await panel.show(states.batches);
    await panel.page.getByRole('button', { name: 'Show batch 2 in the editor: log.txt:7' }).click();
    expect(await panel.sent()).toEqual([{ type: 'revealBatch', payload: { batch: 1 } }]);
  });

  it('sends what its buttons ask for', async () => {
    await panel.show(states.batches);
    for (const name of ['Add the selection', 'Undo the last', 'Reset']) await button(name).click();
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['addBatch', 'undoBatch', 'resetBatches']);
  });

  it('draws a line over the results so far and a dot for each batch, and says so to a screen reader', async () => {
    await panel.show(states.batches);
    const chart = panel.page.getByRole('img', { name: /^After 3 batches the value is 0\.5333334\./ });
    expect(await chart.getAttribute('aria-label')).toContain('between 0.5 and 0.5714');
    expect(await chart.locator('.batch-dots').getAttribute('d')).toBe('M8 112h0M300 112h0M592 8h0');
    // 0.5333334 is 0.4667 of the way from 0.5 to 0.5714286.
    expect(await chart.locator('.batch-line').getAttribute('d')).toBe('M8 112L300 112L592 63.47');
  });

  it('has no chart for lists, and says how a function without a state becomes one value', async () => {
    await panel.show(states.listBatches);
    expect(await panel.page.getByRole('img', { name: /^After/ }).count()).toBe(0);
    await panel.show(states.manyBatches);
    expect(await panel.page.getByText('roc_auc_score keeps no state').isVisible()).toBe(true);
  });

  it('is shown alone while there is no other result', async () => {
    await panel.show(states.batchesAlone);
    expect(await panel.page.getByRole('heading', { name: 'Batches' }).isVisible()).toBe(true);
    await panel.show({ kind: 'empty' });
    expect(await panel.page.getByRole('heading', { name: 'Which numbers?' }).isVisible()).toBe(true);
  });
});

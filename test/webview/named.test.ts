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
  await panel.show(states.named);
});
afterEach(async () => {
  expect(panel.complaints).toEqual([]);
  await panel.close();
});

describe('a result with names', () => {
  it('is a table with the names of rows and columns, in the place of the list', async () => {
    const table = panel.page.locator('.result-table table');
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'precision',
      'recall',
      'f1-score',
      'support',
    ]);
    expect(
      await table
        .getByRole('row', { name: /^accuracy/ })
        .getByRole('cell')
        .allInnerTexts(),
    ).toEqual(['', '', '0.8', '5']);
    expect(await panel.page.getByText('and 3 more rows').isVisible()).toBe(true);
    expect(await panel.page.locator('.result-list').count()).toBe(0);
  });
});

describe('what each array is', () => {
  it('is asked for when the line is unfolded, and chosen from the roles of the function', async () => {
    await panel.page.getByText('Choose what each array is').click();
    expect(await panel.sent()).toEqual([{ type: 'showRoles', payload: {} }]);
    const choices = panel.page.locator('.role-choice select');
    expect(await choices.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value))).toEqual([
      'y_true',
      'y_pred',
      '',
    ]);
    expect(await choices.last().locator('option').allInnerTexts()).toEqual([
      'not used',
      'y_true',
      'y_pred',
      'sample_weight',
    ]);
    await choices.last().selectOption('sample_weight');
    await choices.nth(1).selectOption('not used');
    expect(await panel.sent()).toEqual([
      { type: 'setRole', payload: { at: 2, role: 'sample_weight' } },
      { type: 'setRole', payload: { at: 1, role: '' } },
    ]);
  });
});

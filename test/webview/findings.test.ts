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

const warnings = () => panel.page.locator('.findings > .finding-list > .finding');
const button = (name: string) => panel.page.getByRole('button', { name, exact: true });
const focused = () => panel.page.evaluate(() => document.activeElement?.textContent);

describe('the findings', () => {
  it('show warnings with what was seen and both values, and fold the notes behind one line', async () => {
    await panel.show(states.findings);
    const texts = await warnings().allInnerTexts();
    expect(texts.length).toBe(2);
    expect(texts[0]).toContain('1.05 as probabilities, 0.8731 as logits.');
    const note = panel.page.getByText('3 of 4 samples');
    expect(await note.isVisible()).toBe(false);
    await panel.page.getByText('Notes: 2', { exact: true }).click();
    expect(await note.isVisible()).toBe(true);
  });

  it('unfold why they matter, and stay unfolded when another sample is shown', async () => {
    await panel.show(states.findings);
    const reason = panel.page.getByText('One is enough to make the result NaN');
    await warnings().nth(1).getByText('Why it matters').click();
    expect(await reason.isVisible()).toBe(true);
    await panel.show({ ...states.findings, worked: { ...states.findings.worked!, sample: 2 } });
    expect(await reason.isVisible()).toBe(true);
  });

  it('choose the sample that they name', async () => {
    await panel.show(states.findings);
    await warnings().nth(1).getByRole('button', { name: '3', exact: true }).click();
    expect(await panel.sent()).toEqual([{ type: 'chooseSample', payload: { sample: 3 } }]);
  });

  it('are mended by a click, and given back by another', async () => {
    await panel.show(states.findings);
    await button('Take y_pred for logits').click();
    expect(await panel.sent()).toEqual([{ type: 'applyFix', payload: { code: 'logits.as-probabilities' } }]);
    await panel.show(states.fixed);
    expect(await warnings().first().innerText()).toContain('Applied: Take y_pred for logits');
    await button('Undo: Take y_pred for logits').click();
    expect(await panel.sent()).toEqual([{ type: 'undoFix', payload: { at: 0 } }]);
  });

  it('keep the focus on the button that takes the place of the one pressed', async () => {
    await panel.show(states.findings);
    await button('Take y_pred for logits').focus();
    await panel.page.keyboard.press('Enter');
    await panel.show(states.fixed);
    expect(await focused()).toBe('Undo');
    await panel.page.keyboard.press('Enter');
    await panel.show(states.findings);
    expect(await focused()).toBe('Take y_pred for logits');
  });

  it('mend nothing while they are about the result before', async () => {
    await panel.show(states.stale);
    await button('Take y_pred for logits').click({ force: true });
    expect(await panel.sent()).toEqual([]);
  });

  it('are told to a screen reader by their numbers, once they are there', async () => {
    await panel.show(states.stale);
    const status = panel.page.locator('.findings [role="status"]');
    expect(await status.innerText()).toBe('');
    await panel.show(states.findings);
    expect(await status.innerText()).toBe('Warnings: 2. Notes: 2.');
  });

  it('that come late leave what is pointed at where it is', async () => {
    await panel.page.setViewportSize({ width: 1000, height: 500 });
    await panel.show({ ...states.findings, findings: undefined });
    const tab = panel.page.getByRole('tab', { name: 'Steps' });
    await tab.hover();
    const before = await tab.boundingBox();
    await panel.show(states.findings);
    // A page scrolls by whole pixels.
    const after = await tab.boundingBox();
    expect(Math.abs((after?.y ?? NaN) - (before?.y ?? NaN))).toBeLessThan(1);
  });
});

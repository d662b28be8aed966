import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FormulaWord } from '../../src/protocol/ownMetrics';
import { completed, completionsAt } from '../../src/webview/views/ownMetrics/completions';
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

const button = (name: string) => panel.page.getByRole('button', { name, exact: true });
const field = (name: string) => panel.page.getByRole('textbox', { name, exact: true });
/** What was sent but for the drafts on the way. */
const asked = async () => (await panel.sent()).filter(({ type }) => type !== 'draftMetric');

describe("the list of the user's own metrics", () => {
  it('is asked for when its tab is opened', async () => {
    await panel.show(states.crossentropy);
    await panel.page.getByRole('tab', { name: 'Your own' }).click();
    expect(await panel.sent()).toEqual([{ type: 'showOwnMetrics', payload: {} }]);
  });

  it('computes, edits and deletes a metric, and says what is wrong with one', async () => {
    await panel.show(states.ownMetrics);
    await panel.sent();
    await button('Compute smape on these arrays').click();
    await button('Edit pinball').click();
    await button('Delete broken').click();
    await button('Define a metric…').click();
    expect(await panel.sent()).toEqual([
      { type: 'chooseFunction', payload: { id: 'custom.smape' } },
      { type: 'editMetric', payload: { at: 1 } },
      { type: 'deleteMetric', payload: { at: 2 } },
      { type: 'editMetric', payload: { at: null } },
    ]);
    expect(await button('Compute broken on these arrays').count()).toBe(0);
    expect(await panel.page.getByText('"import" is not a function').isVisible()).toBe(true);
  });

  it('is there while there is no result, with the way to put a deleted metric back', async () => {
    await panel.show(states.metricsAlone);
    await button('Put it back').click();
    expect(await panel.sent()).toEqual([{ type: 'restoreMetric', payload: {} }]);
    expect(await panel.page.getByText('This workspace is not trusted').isVisible()).toBe(true);
  });
});

describe('the form of a metric', () => {
  it('has the focus, the formulas, their TeX and the value', async () => {
    await panel.show(states.metricForm);
    expect(await field('Name').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field('Formula of error').inputValue()).toBe('y_true - y_pred');
    expect(await panel.page.locator('.step-below .katex').count()).toBe(2);
    expect(await panel.page.getByRole('group', { name: 'Value on these arrays' }).innerText()).toContain(
      '[0.16666667, 0.3, 0.13333334, 0.13333334] shape (4,)',
    );
  });

  it('underlines a mistake where it is, until something else is typed', async () => {
    await panel.show(states.metricMistake);
    const formula = field('Formula of loss');
    expect(await formula.getAttribute('aria-invalid')).toBe('true');
    const mark = panel.page.locator('.marked-text mark');
    expect(await mark.innerText()).toBe('eror');
    // The letters of the field stand on those of the text below it.
    const [box, at] = await Promise.all([formula.boundingBox(), mark.boundingBox()]);
    expect(at!.y).toBeGreaterThan(box!.y);
    expect(at!.y + at!.height).toBeLessThan(box!.y + box!.height);
    await formula.press('End');
    await formula.press('+');
    expect(await mark.count()).toBe(0);
  });

  it('sends what is typed after a pause, and all of it with Save', async () => {
    await panel.show(states.metricForm);
    await panel.sent();
    await field('Default of tau').fill('0.5');
    await expect.poll(async () => (await panel.sent()).map(({ type }) => type)).toEqual(['draftMetric']);
    await field('Name').fill('quantile');
    await button('Add a step').click();
    await field('Formula of step2').fill('error + 1');
    await button('Save').click();
    const [saved] = await asked();
    expect(saved).toMatchObject({
      type: 'saveMetric',
      payload: {
        draft: {
          name: 'quantile',
          params: [{ name: 'tau', value: '0.5' }],
          steps: [{ name: 'error' }, { name: 'step2', formula: 'error + 1' }, { name: 'loss' }],
        },
      },
    });
  });

  it('removes a step and a parameter, and is left by Cancel', async () => {
    await panel.show(states.metricForm);
    await panel.sent();
    await button('Remove the step error').click();
    await button('Remove the parameter tau').click();
    expect(await field('Formula of error').count()).toBe(0);
    expect(await button('Remove the step loss').count()).toBe(0);
    await button('Cancel').click();
    expect(await asked()).toEqual([{ type: 'closeMetric', payload: {} }]);
  });

  it('goes on from what is typed: with a word by keyboard, its own steps and parameters among them', async () => {
    await panel.show(states.metricForm);
    const formula = field('Formula of loss');
    await formula.fill('');
    await formula.pressSequentially('me');
    const options = panel.page.locator('.word-options').getByRole('option');
    expect(await options.allInnerTexts()).toEqual([
      'mean(x, axis)\nthe mean along an axis',
      'median(x, axis)\nthe middle value along an axis',
    ]);
    await formula.press('ArrowDown');
    await formula.press('ArrowUp');
    await formula.press('Enter');
    expect(await formula.inputValue()).toBe('mean()');
    await formula.pressSequentially('er');
    expect(await options.allInnerTexts()).toEqual(['error']);
    await formula.press('Tab');
    expect(await formula.inputValue()).toBe('mean(error)');
    await formula.pressSequentially(' + ta');
    await formula.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await formula.inputValue()).toBe('mean(error + ta)');
  });

  it('takes a million characters that somebody pastes', async () => {
    await panel.show(states.metricForm);
    await panel.sent();
    await field('Formula of loss').fill('y_pred + '.repeat(111_111));
    await button('Save').click();
    const [saved] = await asked();
    expect(JSON.stringify(saved).length).toBeGreaterThan(999_000);
    expect((await panel.page.locator('.formula-text').last().boundingBox())!.height).toBeLessThan(500);
  });
});

describe('completions', () => {
  const words: readonly FormulaWord[] = [
    { name: 'max', signature: 'max(x, axis)', doc: '' },
    { name: 'y_pred', signature: 'y_pred', doc: '' },
    { name: 'y_true', signature: 'y_true', doc: '' },
  ];
  const found = (text: string, cursor = text.length) =>
    completionsAt(text, cursor, words)?.words.map(({ name }) => name);

  it('are the words that begin so, of capitals too', () => {
    expect(found('2 * Y')).toEqual(['y_pred', 'y_true']);
    expect(found('ma')).toEqual(['max']);
  });

  it('are none after a whole name, in the midst of one, and where no word is typed', () => {
    for (const text of ['y_pred', '2 * ', '3', 'zzz', '']) expect(found(text)).toBeUndefined();
    expect(found('y_pred', 1)).toBeUndefined();
  });

  it('open the bracket of a function, unless it is there', () => {
    expect(completed('2 * ma', 6, 4, words[0]!)).toEqual({ text: '2 * max()', cursor: 8 });
    expect(completed('ma(y_pred)', 2, 0, words[0]!)).toEqual({ text: 'max(y_pred)', cursor: 4 });
    expect(completed('y', 1, 0, words[1]!)).toEqual({ text: 'y_pred', cursor: 6 });
  });
});

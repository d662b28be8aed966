import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReadyState } from '../../src/protocol/panel';
import { counted, manyNumbers, noPredictions, otherForm, tried, whatIf } from './fixtures/whatIf';
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

const cell = (name: RegExp) => panel.page.getByRole('radio', { name });
const field = () => panel.page.getByRole('textbox', { name: 'Another number for y_pred[1, 2]' });
const slider = () => panel.page.getByRole('slider', { name: 'Slide y_pred[1, 2]' });

/** The answer of a host to a number that is tried. */
const answer = (number: number): ReadyState => ({
  ...tried,
  whatIf: { ...tried.whatIf!, element: { ...tried.whatIf!.element!, number, value: String(number) } },
});

describe('the view "What if"', () => {
  it('asks when it is opened', async () => {
    await panel.show(states.crossentropy);
    await panel.page.getByRole('tab', { name: 'What if' }).click();
    expect(await panel.sent()).toEqual([{ type: 'showWhatIf', payload: {} }]);
    await panel.show(noPredictions);
    expect(await panel.page.getByText('There are no predictions to change').isVisible()).toBe(true);
  });

  it('says for each number which way lowers the loss, by a mark and in words', async () => {
    await panel.show(whatIf);
    expect(await cell(/^y_pred\[1, 2\] = 0.1, derivative -2.27, raise it$/).innerText()).toMatch(/0\.1\s*▲ -2\.27/);
    expect(await cell(/^y_pred\[1, 1\] = 0.8, derivative 0.227, lower it$/).innerText()).toContain('▼ 0.227');
    expect(await panel.page.getByRole('table').locator('tbody tr').first().innerText()).toMatch(
      /y_pred\[1, 2\]\s+0\.1\s+-2\.27\s+▲ raise it/,
    );
  });

  it('chooses a number by a click, by the keys and out of the list', async () => {
    await panel.show(whatIf);
    await cell(/^y_pred\[0, 0\]/).click();
    await cell(/^y_pred\[1, 2\]/).focus();
    await panel.page.keyboard.press('ArrowRight');
    await panel.page.getByRole('button', { name: 'y_pred[0, 1]' }).click();
    await panel.page.getByRole('button', { name: 'Previous number' }).click();
    const chosen = [0, 6, 1, 4].map((at) => ({ type: 'chooseElement', payload: { at } }));
    expect(await panel.sent()).toEqual(chosen);
  });

  it('has one stop of the Tab key among the numbers', async () => {
    await panel.show(whatIf);
    expect(await panel.page.locator('.heat [tabindex="0"]').getAttribute('aria-label')).toMatch(/^y_pred\[1, 2\]/);
  });

  it('shows 100,000 numbers as a strip, of which each part leads to its strongest', async () => {
    await panel.show(manyNumbers);
    expect(await panel.page.locator('.heat-cell').count()).toBe(96);
    await cell(/^1042 numbers from 2084 on, the strongest: y_pred\[2101\] = /).click();
    expect(await panel.sent()).toEqual([{ type: 'chooseElement', payload: { at: 2101 } }]);
  });

  it('says why a function that counts has no derivative, and lets one try numbers', async () => {
    await panel.show(counted);
    expect(await panel.page.getByText('small changes change nothing').isVisible()).toBe(true);
    expect(await field().inputValue()).toBe('0.1');
  });

  it('says why numbers cannot be changed', async () => {
    await panel.show(otherForm);
    expect(await panel.page.getByText('in another form than the text has them').isVisible()).toBe(true);
    expect(await field().count()).toBe(0);
  });
});

describe('another number', () => {
  it('is tried by Enter, once', async () => {
    await panel.show(whatIf);
    await field().fill('0.3');
    await panel.page.keyboard.press('Enter');
    expect(await panel.sent()).toEqual([{ type: 'changeValue', payload: { at: 5, value: 0.3 } }]);
    await panel.show(answer(0.3));
    expect(await field().inputValue()).toBe('0.3');
    await field().blur();
    expect(await panel.sent()).toEqual([]);
  });

  it('is tried after a pause', async () => {
    await panel.show(whatIf);
    await field().fill('0.25');
    await expect.poll(() => panel.sent()).toEqual([{ type: 'changeValue', payload: { at: 5, value: 0.25 } }]);
  });

  it('steps with the arrow keys, in the field and on the slider', async () => {
    await panel.show(whatIf);
    await field().focus();
    await panel.page.keyboard.press('ArrowUp');
    expect(await panel.sent()).toEqual([{ type: 'changeValue', payload: { at: 5, value: 0.101 } }]);
    await panel.show(answer(0.101));
    await slider().focus();
    await panel.page.keyboard.press('ArrowLeft');
    expect(await panel.sent()).toEqual([{ type: 'changeValue', payload: { at: 5, value: 0.1 } }]);
  });

  it('that is none is complained about and not sent', async () => {
    await panel.show(whatIf);
    await field().fill('0,3');
    await panel.page.keyboard.press('Tab');
    await field().fill('inf');
    expect(await panel.page.getByRole('alert').filter({ hasText: 'received "inf"' }).count()).toBe(1);
    await panel.page.keyboard.press('Escape');
    expect(await field().inputValue()).toBe('0.1');
    expect(await panel.sent()).toEqual([]);
  });

  it('of a slider that is dragged is sent when the host has answered the one before; the last one is not lost', async () => {
    await panel.show(whatIf);
    await slider().focus();
    for (let step = 0; step < 5; step += 1) await panel.page.keyboard.press('ArrowRight');
    expect(await panel.sent()).toEqual([{ type: 'changeValue', payload: { at: 5, value: 0.101 } }]);
    await panel.show(answer(0.101));
    expect(await slider().inputValue()).toBe('0.105');
    expect(await panel.sent()).toEqual([{ type: 'changeValue', payload: { at: 5, value: 0.105 } }]);
    await panel.show(answer(0.105));
    expect(await panel.sent()).toEqual([]);
  });
});

describe('the numbers that are tried', () => {
  it('stand beside the result, whatever view is open, with the difference', async () => {
    await panel.show({ ...tried, opening: { view: 'steps', time: 2 } });
    const card = panel.page.getByRole('region', { name: 'Numbers that you try' });
    expect(await card.innerText()).toMatch(/1\.0499263 → 0\.817134 -0\.2328, better\s+y_pred\[1, 2\]: 0\.1 → 0\.3/);
  });

  it('are taken back, or written into the text, by one click', async () => {
    await panel.show(tried);
    await panel.page.getByRole('button', { name: 'Undo: y_pred[1, 2]' }).click();
    await panel.page.getByRole('button', { name: 'Write into the editor: y_pred[1, 2]' }).click();
    const payload = { role: 'y_pred', at: 5 };
    expect(await panel.sent()).toEqual([
      { type: 'undoChange', payload },
      { type: 'writeChange', payload },
    ]);
  });

  it('are taken back together when there are several', async () => {
    const values = Array.from({ length: 6 }, (_, at) => ({
      ...tried.changes!.values[0]!,
      at,
      name: `y_pred[${String(at)}]`,
    }));
    await panel.show({ ...tried, changes: { ...tried.changes!, values } });
    expect(await panel.page.getByText('and 2 more').isVisible()).toBe(true);
    await panel.page.getByRole('button', { name: 'Undo all' }).click();
    expect(await panel.sent()).toEqual([{ type: 'undoChanges', payload: {} }]);
  });

  it('do not move the slider away from under the pointer', async () => {
    await panel.show(whatIf);
    await slider().focus();
    const before = await slider().boundingBox();
    await panel.show(tried);
    expect((await slider().boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, 0);
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReadyState } from '../../src/protocol/panel';
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
  await panel.show(states.crossentropy);
});
afterEach(async () => {
  expect(panel.complaints).toEqual([]);
  await panel.close();
});

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await panel.page.keyboard.press(key);
};
const search = () => panel.page.getByRole('combobox', { name: 'Loss or metric' });
const focused = (): Promise<string> =>
  panel.page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

describe('the search for a function', () => {
  it('is the first stop of the Tab key', async () => {
    await press('Tab');
    expect(await focused()).toBe('Loss or metric');
  });

  it('opens with an arrow key at the chosen function, and follows the arrows round', async () => {
    const active = async (): Promise<string> => {
      const id = await search().getAttribute('aria-activedescendant');
      return panel.page.locator(`[id="${String(id)}"] .option-name`).innerText();
    };
    await search().focus();
    expect(await search().getAttribute('aria-expanded')).toBe('false');
    await press('ArrowDown');
    expect(await search().getAttribute('aria-expanded')).toBe('true');
    expect(await active()).toBe('categorical_crossentropy');
    await press('ArrowDown');
    expect(await active()).toBe('CategoricalCrossentropy');
    await press('ArrowUp', 'ArrowUp');
    expect(await active()).toBe('sparse_top_k_categorical_accuracy');
  });

  it('finds by alias and chooses with Enter', async () => {
    await search().focus();
    await panel.page.keyboard.type('mse');
    await press('Enter');
    expect(await panel.sent()).toEqual([
      { type: 'chooseFunction', payload: { id: 'keras.losses.mean_squared_error' } },
    ]);
    expect(await search().getAttribute('aria-expanded')).toBe('false');
  });

  it('says why a function does not fit, under a heading of its own', async () => {
    await search().focus();
    await panel.page.keyboard.type('sparse');
    const group = panel.page.getByRole('group', { name: 'Does not fit' });
    expect(await group.getByRole('option').first().innerText()).toContain('expected class indices of shape (4,)');
  });

  it('gives up with Escape and shows the chosen function again', async () => {
    await search().focus();
    await panel.page.keyboard.type('mse');
    await press('Escape');
    expect(await search().inputValue()).toBe('categorical_crossentropy');
    expect(await panel.sent()).toEqual([]);
  });

  it('gives up when the focus leaves it', async () => {
    await search().focus();
    await panel.page.keyboard.type('mse');
    await press('Tab');
    expect(await search().inputValue()).toBe('categorical_crossentropy');
    expect(await panel.page.getByRole('listbox').count()).toBe(0);
    expect(await panel.sent()).toEqual([]);
  });

  it('says so when nothing is found', async () => {
    await search().focus();
    await panel.page.keyboard.type('perplexity');
    expect(await panel.page.getByText('Nothing is called "perplexity".').isVisible()).toBe(true);
    await press('Enter');
    expect(await panel.sent()).toEqual([]);
  });
});

describe('parameters', () => {
  const smoothing = () => panel.page.getByRole('textbox', { name: 'label_smoothing' });

  it('are sent at once by Enter', async () => {
    await smoothing().fill('0.1');
    await press('Enter');
    expect(await panel.sent()).toEqual([{ type: 'setParam', payload: { name: 'label_smoothing', value: 0.1 } }]);
  });

  it('are sent after a pause, once, without Enter', async () => {
    await smoothing().pressSequentially('.25');
    await expect
      .poll(() => panel.sent())
      .toEqual([{ type: 'setParam', payload: { name: 'label_smoothing', value: 0.25 } }]);
    await smoothing().blur();
    expect(await panel.sent()).toEqual([]);
  });

  it('step with the arrow keys', async () => {
    await smoothing().focus();
    await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
    expect((await panel.sent()).at(-1)).toEqual({ type: 'setParam', payload: { name: 'label_smoothing', value: 0.3 } });
  });

  it('that are no numbers are not sent; a message says what is expected, until it is mended', async () => {
    await smoothing().fill('1.5');
    await press('Enter');
    const alert = panel.page.getByRole('alert');
    await expect.poll(() => alert.innerText()).toBe('label_smoothing: expected 1 or less; received 1.5.');
    expect(await smoothing().getAttribute('aria-invalid')).toBe('true');
    expect(await smoothing().getAttribute('aria-describedby')).toBe(await alert.getAttribute('id'));
    expect(await panel.sent()).toEqual([]);
    await smoothing().fill('0.5');
    await press('Enter');
    await expect.poll(() => alert.innerText()).toBe('');
    expect(await panel.sent()).toHaveLength(1);
  });

  it('go back to the value with Escape', async () => {
    await smoothing().fill('x');
    await press('Enter', 'Escape');
    expect(await smoothing().inputValue()).toBe('0');
    await expect.poll(() => panel.page.getByRole('alert').innerText()).toBe('');
  });

  it('keep what is being typed while answers of the host arrive', async () => {
    await smoothing().fill('0.10');
    await press('Enter');
    await smoothing().pressSequentially('5');
    const answer: ReadyState = {
      ...states.crossentropy,
      params: states.crossentropy.params.map((param) =>
        param.name === 'label_smoothing' ? { ...param, value: 0.1 } : param,
      ),
    };
    await panel.show(answer);
    expect(await smoothing().inputValue()).toMatch(/5$/);
  });

  it('toggle, choose, and reset by keyboard', async () => {
    await panel.page.getByRole('checkbox', { name: 'from_logits' }).focus();
    await press('Space');
    await panel.page.getByRole('combobox', { name: 'reduction' }).selectOption('None');
    expect(await panel.sent()).toEqual([
      { type: 'setParam', payload: { name: 'from_logits', value: true } },
      { type: 'setParam', payload: { name: 'reduction', value: null } },
    ]);
    await panel.show(states.exact);
    await panel.page.getByRole('button', { name: 'Reset label_smoothing to 0' }).focus();
    await press('Enter');
    expect(await panel.sent()).toEqual([{ type: 'resetParam', payload: { name: 'label_smoothing' } }]);
    expect(await smoothing().evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

describe('samples', () => {
  const bar = (sample: number) => panel.page.getByRole('radio', { name: new RegExp(`^sample ${String(sample)}:`) });

  it('are chosen with the arrow keys on the bars, faster than the host answers', async () => {
    await bar(1).focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await panel.sent()).toEqual([2, 3, 0].map((sample) => ({ type: 'chooseSample', payload: { sample } })));
    expect(await focused()).toBe('sample 0: 0.6931');
    await press('End');
    expect(await panel.sent()).toEqual([{ type: 'chooseSample', payload: { sample: 3 } }]);
  });

  it('have one stop of the Tab key among the bars: the chosen one', async () => {
    const stops = panel.page.locator('.plot [tabindex="0"]');
    expect(await stops.count()).toBe(1);
    expect(await stops.getAttribute('aria-label')).toBe('sample 1: 2.398, worst');
  });

  it('of a run of many are entered at the worst of the run', async () => {
    await panel.show(states.many);
    const next = states.many.result?.bars[27];
    await panel.page.getByRole('radio', { checked: true }).last().focus();
    await press('ArrowRight');
    expect(await panel.sent()).toEqual([{ type: 'chooseSample', payload: { sample: next?.worst } }]);
  });

  it('are stepped through, and can be named by their number', async () => {
    await panel.page.getByRole('button', { name: 'Next sample' }).focus();
    await press('Enter');
    expect(await panel.sent()).toEqual([{ type: 'chooseSample', payload: { sample: 2 } }]);
    const field = panel.page.getByRole('spinbutton', { name: 'sample' });
    await field.fill('3');
    await press('Enter');
    expect(await panel.sent()).toEqual([{ type: 'chooseSample', payload: { sample: 3 } }]);
    await field.fill('9');
    await press('Enter');
    expect(await panel.sent()).toEqual([]);
    expect(await field.inputValue()).toBe('3');
  });
});

describe('the rest of the page', () => {
  it('changes the precision with the arrow keys', async () => {
    await panel.page.getByRole('radio', { name: 'float32' }).focus();
    await press('ArrowRight');
    expect(await panel.sent()).toEqual([{ type: 'setPrecision', payload: { precision: 'float64' } }]);
  });

  it('goes from tab to tab with the arrow keys', async () => {
    await panel.page.getByRole('tab', { name: 'Steps' }).focus();
    await press('ArrowRight');
    expect(await focused()).toBe('Samples');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await focused()).toBe('Everything that applies');
    // What the views on the way have asked for.
    await panel.sent();
    await press('Tab', 'Enter');
    expect(await panel.sent()).toEqual([{ type: 'computeAll', payload: {} }]);
    await press('Shift+Tab', 'Home');
    expect(await panel.page.getByRole('tab', { selected: true }).innerText()).toBe('Steps');
  });
});

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

const selectedTab = (): Promise<string> => panel.page.getByRole('tab', { selected: true }).innerText();
const field = () => panel.page.getByRole('textbox', { name: 'I expected' });
const group = (value: string) => panel.page.locator('.library-group', { hasText: value });

describe('the view of the libraries', () => {
  it('asks for the comparison when it is opened, and not again once that is there', async () => {
    await panel.show(states.crossentropy);
    await panel.page.getByRole('tab', { name: 'Libraries' }).click();
    expect(await panel.sent()).toEqual([{ type: 'compareLibraries', payload: {} }]);
    expect(await panel.page.getByText('Comparing…').isVisible()).toBe(true);
    await panel.show(states.libraries);
    await panel.page.getByRole('tab', { name: 'Steps' }).click();
    await panel.page.getByRole('tab', { name: 'Libraries' }).click();
    expect(await panel.sent()).toEqual([]);
  });

  it('is opened by a command, whatever view the page remembers, and once', async () => {
    const remade = await browser.open({ memory: { view: 'steps', opened: 0 } });
    await remade.show(states.libraries);
    expect(await remade.page.getByRole('tab', { selected: true }).innerText()).toBe('Libraries');
    await remade.page.getByRole('tab', { name: 'Steps' }).click();
    await remade.show(states.unexplained);
    expect(await remade.page.getByRole('tab', { selected: true }).innerText()).toBe('Steps');
    const remembered = await remade.remembered();
    await remade.close();
    const again = await browser.open({ memory: remembered });
    await again.show(states.libraries);
    expect(await again.page.getByRole('tab', { selected: true }).innerText()).toBe('Steps');
    await again.close();
  });

  it('puts functions that agree together, the chosen one and its value first', async () => {
    await panel.show(states.libraries);
    const groups = panel.page.getByRole('list', { name: 'What each library gives' }).locator('.library-group');
    const [first] = await groups.allInnerTexts();
    expect(first).toMatch(/^1\.049926\s*this function/);
    expect(first).toContain('losses.SparseCategoricalCrossentropy()');
    expect(first).toContain('y_true as class indices');
    expect(await groups.first().locator('[aria-current="true"]').allInnerTexts()).toEqual([
      'losses.CategoricalCrossentropy()',
    ]);
  });

  it('says in a sentence where another value parts from the chosen one', async () => {
    await panel.show(states.libraries);
    const text = await group('1.026099').innerText();
    expect(text).toMatch(/Keras divides y_pred by sum\(y_pred\).*scikit-learn clips y_pred/);
    expect(text).toContain('log_loss(labels=[0, 1, 2])');
  });

  it('keeps what people mix up with the function apart from its versions', async () => {
    await panel.show(states.libraries);
    const related = panel.page.getByRole('list', { name: 'Often mixed up with it' });
    expect(await related.innerText()).toContain('binary_cross_entropy()');
    expect(await related.innerText()).not.toContain('log_loss');
  });

  it('folds those that refuse the arrays, with the reason', async () => {
    await panel.show(states.libraries);
    const refused = panel.page.locator('.library-refusal');
    expect(await refused.isVisible()).toBe(false);
    await panel.page.getByText('Do not take these arrays: 1').click();
    expect(await refused.innerText()).toContain('expected one row for each row of y_pred');
  });

  it('opens a function on a click, and goes to its steps', async () => {
    await panel.show(states.libraries);
    await panel.page.getByRole('button', { name: 'cross_entropy()', exact: true }).click();
    expect(await panel.sent()).toEqual([{ type: 'openLibrary', payload: { id: 'torch.nn.functional.cross_entropy' } }]);
    expect(await selectedTab()).toBe('Steps');
  });

  it('goes to the steps of the chosen function without choosing it again', async () => {
    await panel.show(states.libraries);
    await panel.page.getByRole('button', { name: 'losses.CategoricalCrossentropy()', exact: true }).click();
    expect(await panel.sent()).toEqual([]);
    expect(await selectedTab()).toBe('Steps');
  });
});

describe('a number that was expected', () => {
  it('is looked for by Enter and by the button, and not when nothing is typed', async () => {
    await panel.show({ ...states.libraries, expected: undefined });
    await field().press('Enter');
    expect(await panel.sent()).toEqual([]);
    await field().fill('0.8149');
    await field().press('Enter');
    await panel.page.getByRole('button', { name: 'Explain' }).click();
    const asked = { type: 'explainExpected', payload: { text: '0.8149' } };
    expect(await panel.sent()).toEqual([asked, asked]);
  });

  it('is shown when a command asked for it', async () => {
    await panel.show({ ...states.libraries, expected: undefined });
    await panel.show(states.libraries);
    expect(await field().inputValue()).toBe('1.06');
  });

  it('has a way to stop while it is looked for, and tells a screen reader that much', async () => {
    await panel.show(states.searching);
    await panel.sent();
    expect(await panel.page.locator('.explanations [role="status"]').innerText()).toBe(
      'Looking for a call that gives 0.8149…',
    );
    await panel.page.getByRole('button', { name: 'Stop' }).click();
    expect(await panel.sent()).toEqual([{ type: 'stopSearch', payload: {} }]);
  });

  it('is explained by calls, the likeliest first, which a click opens', async () => {
    await panel.show(states.libraries);
    const explanations = panel.page.locator('.explanation-list li');
    expect((await explanations.allInnerTexts())[0]).toMatch(/1\.064651\s+Keras's .*label_smoothing=0\.1/);
    await explanations.nth(1).getByRole('button').click();
    expect(await panel.sent()).toEqual([{ type: 'openExplanation', payload: { key: 0 } }]);
    expect(await selectedTab()).toBe('Steps');
  });

  it('that nothing gives is said with how far was looked', async () => {
    await panel.show(states.unexplained);
    expect(await panel.page.locator('.explanations').innerText()).toBe(
      'No call of the 332 functions gives 0.8149: looked at 3,062 calls.',
    );
    const { expected } = states.unexplained;
    if (expected === undefined) throw new Error('the fixture has a search');
    await panel.show({ ...states.unexplained, expected: { ...expected, status: 'stopped', tried: 900 } });
    expect(await panel.page.locator('.explanations').innerText()).toBe(
      'None of the first 900 calls gives 0.8149. Stopped after 900 calls.',
    );
  });

  it('that is no number is complained about at the field, until something else is typed', async () => {
    await panel.show(states.notANumber);
    const alert = panel.page.getByRole('alert').filter({ hasText: 'about 0.8' });
    expect(await alert.innerText()).toContain('is not a number');
    expect(await field().getAttribute('aria-describedby')).toBe(await alert.getAttribute('id'));
    expect(await field().getAttribute('aria-invalid')).toBe('true');
    await field().fill('0.8');
    expect(await field().getAttribute('aria-invalid')).toBe('false');
    expect(await alert.count()).toBe(0);
  });
});

import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('the libraries side by side', () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace });
    await workbench.openFile('blog.py');
    panel = workbench.panel();
  });
  after(() => workbench.close());

  it('a command opens the panel on them, and a sentence says where two part', async () => {
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: Compare Libraries');
    const group = panel.locator('.library-group', { hasText: 'log_loss' });
    await group.waitFor();
    assert.equal(await panel.getByRole('tab', { selected: true }).innerText(), 'Libraries');
    const text = await group.innerText();
    // -(ln 0.5 + ln 0.1 + ln 0.6 + ln 0.55) / 4 = 1.0260987: the last row of y_pred, which sums to 1.05, is taken as it is.
    assert.match(text, /^1\.026099/);
    assert.match(text, /Keras divides y_pred by sum\(y_pred\).*scikit-learn clips y_pred/);
    assert.match(await panel.locator('.library-group.is-chosen').innerText(), /1\.038296/);
    await workbench.screenshot('libraries-light');
  });

  it('a number that was expected is explained by the call that gives it', async () => {
    await panel.getByLabel('I expected').fill('1.0261');
    await panel.getByLabel('I expected').press('Enter');
    const explanation = panel.locator('.explanation-list li', { hasText: 'log_loss(labels=[0, 1, 2])' });
    await explanation.waitFor();
    await panel.getByRole('button', { name: 'Explain' }).waitFor();
    await workbench.screenshot('explained-light');
  });

  it('has no fault that axe finds', async () => {
    assert.deepEqual(await workbench.faultsOfPanel(), []);
  });

  it('looks right in the dark, in high contrast and in a narrow column', async () => {
    await workbench.screenshot('explained-dark', { theme: 'dark' });
    await workbench.screenshot('explained-high-contrast', { theme: 'highContrast' });
    await workbench.setTheme('light');
    await workbench.page.setViewportSize({ width: 900, height: 1500 });
    await workbench.screenshot('explained-narrow');
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('a click on an explanation opens its call, on the arrays in its own form', async () => {
    await panel.locator('.explanation-list button', { hasText: 'log_loss(labels=[0, 1, 2])' }).first().click();
    await panel.locator('.result-value', { hasText: '1.026' }).waitFor();
    await panel.locator('.issue', { hasText: 'y_true as class indices' }).waitFor();
    assert.match(await panel.locator('.chip').first().innerText(), /y_true[\s\S]*\(4,\)/);
  });

  it('another command asks for the number in a box', async () => {
    await workbench.clickEditor();
    await workbench.runCommand('Metric Lens: I Expected Another Number');
    await workbench.quickInputBox().fill('about 1');
    await workbench.page.locator('.quick-input-message', { hasText: 'is not a number' }).waitFor();
    await workbench.quickInputBox().fill('123456.7');
    await workbench.page.keyboard.press('Enter');
    await panel.locator('.explanations', { hasText: /gives 123456\.7/ }).waitFor();
    assert.equal(await panel.getByLabel('I expected').inputValue(), '123456.7');
  });
});

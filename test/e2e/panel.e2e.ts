import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

/** Waits for the value in large to be another one. */
async function untilValue(panel: FrameLocator, text: string): Promise<void> {
  await panel.locator('.result-value', { hasText: text }).waitFor();
}

describe('from a selection to a worked result', () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  before(async () => {
    // Opened here, not by the address: with a file in its address VS Code restores no editors after a reload.
    workbench = await Workbench.launch({ folder: hostTestWorkspace });
    await workbench.openFile('blog.py');
    panel = workbench.panel();
  });
  after(() => workbench.close());

  it('the palette and the quick pick lead from two selected arrays to the value', async () => {
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: Compute a Loss or Metric');
    await workbench.quickInputRow('CategoricalCrossentropy').waitFor();
    await workbench.screenshot('pick-light');
    await workbench.pick('CategoricalCrossentropy', 'CategoricalCrossentropy');
    // -(ln 0.5 + ln 0.1 + ln 0.6 + ln(0.55 / 1.05)) / 4 = 1.0382962655612586
    await untilValue(panel, '1.038296');
    assert.equal(await panel.locator('.chip').count(), 2);
    assert.match(
      await panel.locator('.chip').first().innerText(),
      /y_true[\s\S]*\(4, 3\)[\s\S]*one-hot[\s\S]*blog\.py:5/,
    );
  });

  it('the panel shows the formula, and the steps with the numbers in them', async () => {
    assert.ok((await panel.locator('.formula .katex').count()) > 0);
    assert.match(await panel.locator('.formula').innerText(), /log/);
    assert.match(await panel.locator('.sample-row').innerText(), /of 4/);
    await workbench.screenshot('panel-light');
  });

  it('another sample, by a click on its bar or by the stepper, gives its own numbers', async () => {
    await panel.getByLabel('Next sample').click();
    const inputs = panel.locator('.sample-row');
    await inputs.filter({ hasText: '0.8' }).waitFor();
    assert.match(await inputs.innerText(), /0\.1[\s\S]*0\.8[\s\S]*0\.1/);
  });

  it('a changed parameter gives another value at once, and a reset the old one', async () => {
    await panel.getByRole('combobox', { name: /^reduction/ }).selectOption('sum');
    await untilValue(panel, '4.153185');
    await panel.getByLabel(/Reset reduction/).click();
    await untilValue(panel, '1.038296');
    await panel.getByRole('textbox', { name: /^label_smoothing/ }).fill('0.1');
    await untilValue(panel, '1.064651');
    await panel.getByLabel(/Reset label_smoothing/).click();
    await untilValue(panel, '1.038296');
  });

  it('precision, function and roles can be changed', async () => {
    await panel.getByRole('radio', { name: 'float64' }).click();
    await untilValue(panel, '1.03829626556');
    await panel.getByRole('radio', { name: 'exact' }).click();
    await untilValue(panel, '1.03829626556');
    await panel.getByRole('radio', { name: 'float32' }).click();
    await panel.getByLabel('Swap y_true and y_pred').click();
    await panel.locator('.chip', { hasText: 'y_true' }).filter({ hasText: 'blog.py:9' }).waitFor();
    await panel.getByLabel('Swap y_true and y_pred').click();
    await panel.locator('.chip', { hasText: 'y_true' }).filter({ hasText: 'blog.py:5' }).waitFor();
  });

  it('a click on what was read selects its text, wherever it has moved to', async () => {
    await workbench.clickEditor();
    await workbench.goTo(1);
    await workbench.page.keyboard.type('# a new line\n');
    await panel.locator('.chip', { hasText: 'blog.py:10' }).click();
    await workbench.page.locator('.statusbar-item', { hasText: /Ln 13, Col 38 \(\d+ selected\)/ }).waitFor();
  });

  it('everything that applies is a list in the panel', async () => {
    await panel.getByText('Everything that applies').first().click();
    await panel.getByText('Compute everything that applies').click();
    await panel.getByText('CategoricalAccuracy').first().waitFor();
    await workbench.screenshot('everything-light');
    await panel.getByRole('searchbox').fill('hinge');
    await panel.getByRole('row', { name: 'CategoricalAccuracy' }).first().waitFor({ state: 'hidden' });
    assert.deepEqual(await workbench.faultsOfPanel(), []);
    await panel.getByRole('searchbox').fill('');
    await panel.getByText('Steps', { exact: true }).first().click();
  });

  it('it has no fault that axe finds', async () => {
    assert.deepEqual(await workbench.faultsOfPanel(), []);
  });

  it('it looks right in every theme, and in a narrow column', async () => {
    await workbench.screenshot('panel-dark', { theme: 'dark' });
    await workbench.screenshot('panel-high-contrast', { theme: 'highContrast' });
    await workbench.setTheme('light');
    await workbench.page.setViewportSize({ width: 1400, height: 1500 });
    await workbench.screenshot('panel-tall');
    await workbench.page.setViewportSize({ width: 900, height: 1500 });
    await workbench.screenshot('panel-narrow');
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('it comes back after a reload of the window', async () => {
    await panel.getByRole('combobox', { name: /^reduction/ }).selectOption('sum');
    await untilValue(panel, '4.153185');
    // In a browser VS Code stores its state every five seconds, and not when the page goes.
    await workbench.page.waitForTimeout(7000);
    await workbench.reload();
    await untilValue(panel, '4.153185');
    assert.match(await panel.locator('.chip').first().innerText(), /y_true[\s\S]*blog\.py:6/);
  });
});

describe('the hover', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace, openFile: 'blog.py' });
  });
  after(() => workbench.close());

  it('shows the array, its partner and the numbers that matter', async () => {
    const hover = await workbench.hover('0.55', 'CategoricalCrossentropy');
    const text = await hover.innerText();
    assert.match(text, /y_pred\s+\(4, 3\)/);
    assert.match(text, /CategoricalCrossentropy\s+1\.038/);
    assert.match(text, /CategoricalAccuracy\s+0\.75/);
    assert.ok(await hover.locator('img').isVisible());
    await workbench.screenshot('hover-light');
    await workbench.page.mouse.move(0, 0);
    await workbench.setTheme('dark');
    await workbench.hover('0.55', 'CategoricalCrossentropy');
    await workbench.screenshot('hover-dark');
  });

  it('opens the panel on the number that is clicked', async () => {
    const hover = await workbench.hover('0.55', 'CategoricalCrossentropy');
    await hover.getByText('0.75').click();
    await untilValue(workbench.panel(), '0.75');
    await workbench.panel().getByText('CategoricalAccuracy').first().waitFor();
  });

  it('is there in any text', async () => {
    await workbench.openFile('run.txt');
    const hover = await workbench.hover('probs tensor', 'BinaryCrossentropy');
    // -(ln 0.9 + ln 0.8 + ln 0.6 + ln 0.7) / 4
    assert.match(await hover.innerText(), /BinaryCrossentropy\s+0\.299/);
  });
});

describe('a text without a language', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace, openFile: 'run.txt' });
  });
  after(() => workbench.close());

  it('starts the extension, so that the hover is there', async () => {
    assert.match(await (await workbench.hover('probs tensor', 'probs')).innerText(), /\(4,\) float32/);
  });
});

import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('what stands out about a number', () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  /** The value before any fix, as the panel writes it. */
  let given: string;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace });
    await workbench.openFile('logits.py');
    panel = workbench.panel();
  });
  after(() => workbench.close());

  const warning = () => panel.locator('.finding.is-warning', { hasText: 'Logits?' });
  const value = () => panel.locator('.result-value');

  it('is said under the result: logits are taken for probabilities', async () => {
    await workbench.selectLines(4, 5);
    await workbench.runCommand('Metric Lens: Compute a Loss or Metric');
    await workbench.pick('CategoricalCrossentropy', 'CategoricalCrossentropy');
    await warning().waitFor();
    given = await value().innerText();
    const text = await warning().innerText();
    assert.match(text, /6 values of y_pred are outside \[0, 1\]/);
    // -(ln 0.9 + ln 0.1) / 2 = 1.2039728
    assert.match(text, /as probabilities, 1\.204 as logits/);
    await workbench.screenshot('findings-light');
  });

  it('has no fault that axe finds', async () => {
    await panel.getByText('Why it matters').first().click();
    assert.deepEqual(await workbench.faultsOfPanel(), []);
  });

  it('is mended by one click, which sets the parameter', async () => {
    await warning().getByRole('button').click();
    await value().filter({ hasText: '1.20397' }).waitFor();
    assert.equal(await panel.getByRole('checkbox', { name: /^from_logits/ }).isChecked(), true);
    assert.equal(await warning().count(), 0);
    await workbench.screenshot('fixed-light');
  });

  it('looks right in the dark, in high contrast and in a narrow column', async () => {
    await workbench.screenshot('fixed-dark', { theme: 'dark' });
    await workbench.setTheme('highContrast');
    await panel.getByRole('button', { name: 'Copy as…' }).click();
    await workbench.screenshot('copy-as-high-contrast');
    await workbench.setTheme('light');
    await workbench.page.setViewportSize({ width: 900, height: 1500 });
    await workbench.screenshot('fixed-narrow');
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('is still mended after a reload of the window', async () => {
    // In a browser VS Code stores its state every five seconds, and not when the page goes.
    await workbench.page.waitForTimeout(7000);
    await workbench.reload();
    await value().filter({ hasText: '1.20397' }).waitFor();
  });

  it('comes back by Undo, with the very value of before', async () => {
    await panel.getByRole('button', { name: /^Undo: / }).click();
    await warning().waitFor();
    assert.equal(await value().innerText(), given);
    assert.equal(await panel.getByRole('checkbox', { name: /^from_logits/ }).isChecked(), false);
  });

  it('the value goes into the text as a comment, by the menu', async () => {
    await panel.getByRole('button', { name: 'Copy as…' }).click();
    await panel.getByRole('menuitem', { name: 'Insert as a comment' }).click();
    const comment = `# CategoricalCrossentropy = ${given.trim()}`;
    await workbench.page.locator('.view-line', { hasText: comment }).waitFor();
  });
});

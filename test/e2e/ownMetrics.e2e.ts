import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe("a metric of the user's own", () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace });
    await workbench.openFile('blog.py');
    panel = workbench.panel();
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: Compare Libraries');
    await panel.locator('.library-group').first().waitFor();
  });
  after(() => workbench.close());

  const field = (name: string) => panel.getByRole('textbox', { name, exact: true });
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  const value = () => panel.getByRole('group', { name: 'Value on these arrays' });

  it('is written in a form that a command opens, with its value while one types', async () => {
    await workbench.runCommand('Metric Lens: Define Your Own Metric…');
    await field('Name').fill('mean_gap');
    await field('Formula of result').fill('mean(abs(y_true - y_pred), all)');
    await panel.locator('.step-below .katex').waitFor();
    await value()
      .getByText(/^0\.\d+$/)
      .waitFor();
    await workbench.screenshot('own-metric-light');
  });

  it('refuses what no formula may hold, at its character', async () => {
    const million = 'y_pred + '.repeat(111_111);
    for (const [formula, message] of [
      ['import("fs")', 'is not a function of the formula language'],
      ['mean(y_pred.constructor)', '"." is not allowed'],
      ['sum(1:1e9)', '":" is not allowed'],
      ['('.repeat(900), 'deep'],
      [million, 'characters'],
      ['sum(y_pred, inf)', 'axis'],
    ] as const) {
      await field('Formula of result').fill(formula);
      await panel.locator('.draft-issue', { hasText: message }).first().waitFor();
      await button('Save').click();
      assert.ok(await field('Name').isVisible());
    }
    await field('Formula of result').fill('mean(abs(y_true - y_perd), all)');
    assert.equal(await panel.locator('.marked-text mark').innerText(), 'y_perd');
    await workbench.screenshot('own-metric-mistake-dark', { theme: 'dark' });
  });

  it('has no fault that axe finds', async () => {
    await panel.locator('.draft-issue').first().waitFor();
    const { violations, passes } = await new AxeBuilder({ page: workbench.page })
      .include(['iframe.webview.ready', 'iframe#active-frame', 'main'])
      .analyze();
    assert.ok(passes.length > 5);
    assert.deepEqual(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      [],
    );
  });

  it('is computed like any other once it is saved', async () => {
    await field('Formula of result').fill('scale * mean(abs(y_true - y_pred), all)');
    await button('Add a parameter').click();
    await field('Name of parameter 1').fill('scale');
    await field('Default of scale').fill('0');
    await value()
      .getByText(/^0\.0$/)
      .waitFor();
    await button('Save').click();
    await button('Compute mean_gap on these arrays').click();
    await panel.locator('.result-value', { hasText: /^0\.0?$/ }).waitFor();
    await panel.getByRole('tab', { name: 'Steps' }).click();
    await panel.locator('.steps .katex').first().waitFor();
    assert.equal(await field('scale').inputValue(), '0');
  });

  it('shows its new value when it is edited', async () => {
    await panel.getByRole('tab', { name: 'Your own' }).click();
    await button('Edit mean_gap').click();
    await field('Default of scale').fill('0');
    await field('Formula of result').fill('3 + scale * mean(y_pred, all)');
    await button('Save').click();
    await panel.locator('.result-value', { hasText: /^3\.?0?$/ }).waitFor();
    await workbench.screenshot('own-metrics-high-contrast', { theme: 'highContrast' });
    await workbench.setTheme('light');
    await workbench.page.setViewportSize({ width: 900, height: 1300 });
    await button('Edit mean_gap').click();
    await field('Name').waitFor();
    await workbench.screenshot('own-metric-narrow');
    await button('Cancel').click();
  });

  it('is deleted, and put back', async () => {
    await button('Delete mean_gap').click();
    await button('Put it back').click();
    await button('Edit mean_gap').waitFor();
    await button('Delete mean_gap').click();
    await button('Edit mean_gap').waitFor({ state: 'detached' });
  });
});

import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('the samples', () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace });
    await workbench.openFile('blog.py');
    panel = workbench.panel();
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: Compare Libraries');
    await panel.getByRole('tab', { name: 'Samples' }).click();
    await panel.locator('.samples-rows > .samples-row').nth(3).waitFor();
  });
  after(() => workbench.close());

  it('stand in a table, the worst first', async () => {
    const rows = await panel.locator('.samples-rows > .samples-row').allInnerTexts();
    // The losses are -ln 0.5, -ln 0.1, -ln 0.6 and -ln(0.55 / 1.05).
    assert.match(rows[0] ?? '', /^1\n.*2\.302585.*\n55\.4 %/s);
    assert.match(rows[3] ?? '', /^2\n.*0\.510825/s);
    await workbench.screenshot('samples-light');
  });

  it('a click on the numbers of a row selects them in the editor', async () => {
    await panel.getByRole('button', { name: 'Show y_pred of sample 1 in the editor' }).click();
    await workbench.page.locator('.part.statusbar', { hasText: /Ln 10, Col \d+ \(\d+ selected\)/ }).waitFor();
    await workbench.screenshot('samples-revealed');
  });

  it('a click on a row chooses its sample for the steps', async () => {
    await panel.locator('.samples-rows > .samples-row').nth(3).getByText('0.51').click();
    await panel.locator('.samples-row.is-chosen', { hasText: '0.51' }).waitFor();
    await panel.getByRole('tab', { name: 'Steps' }).click();
    await panel.locator('.sample-inputs', { hasText: 'y_pred[2]' }).waitFor();
    await panel.getByRole('tab', { name: 'Samples' }).click();
  });

  it('have no fault that axe finds', async () => {
    assert.deepEqual(await workbench.faultsOfPanel(), []);
  });

  it('look right in the dark and in a narrow column', async () => {
    await workbench.screenshot('samples-dark', { theme: 'dark' });
    await workbench.setTheme('light');
    await workbench.page.setViewportSize({ width: 900, height: 1200 });
    await workbench.screenshot('samples-narrow');
  });
});

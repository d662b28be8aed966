import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('the charts', () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace });
    await workbench.openFile('blog.py');
    panel = workbench.panel();
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: Compare Libraries');
    await panel.getByRole('tab', { name: 'Charts' }).click();
  });
  after(() => workbench.close());

  it('show the confusion matrix of one-hot rows and probabilities, and what each sample adds', async () => {
    const matrix = panel.getByRole('figure', { name: 'Confusion matrix' });
    await matrix.waitFor();
    // The classes are 1, 2, 0, 1; of the rows of y_pred the largest are at 1, 1, 0, 1.
    assert.match(await matrix.innerText(), /3 of 4 predictions are right: 75 %/);
    const adds = panel.getByRole('figure', { name: 'What each sample adds' });
    assert.match(await adds.innerText(), /One sample is 55\.4 % of the result/);
    await workbench.screenshot('charts-light');
  });

  it('have no fault that axe finds', async () => {
    assert.deepEqual(await workbench.faultsOfPanel(), []);
  });

  it('look right in the dark and in a narrow column', async () => {
    await workbench.screenshot('charts-dark', { theme: 'dark' });
    await workbench.setTheme('light');
    await workbench.page.setViewportSize({ width: 900, height: 1500 });
    await workbench.screenshot('charts-narrow');
  });
});

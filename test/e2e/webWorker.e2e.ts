import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

/** The main views once more, where there is neither Node nor a file system. */
describe('in the web-worker extension host', () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace, inWebWorker: true });
    await workbench.openFile('blog.py');
    panel = workbench.panel();
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: Compare Libraries');
  });
  after(() => workbench.close());

  const show = (tab: string): Promise<void> => panel.getByRole('tab', { name: tab }).click();

  it('the libraries stand side by side', async () => {
    await panel.locator('.library-group', { hasText: 'log_loss' }).waitFor();
    assert.match(await panel.locator('.library-group.is-chosen').innerText(), /1\.038296/);
  });

  it('the steps have the numbers of a sample', async () => {
    await show('Steps');
    assert.match(await panel.locator('.sample-inputs').innerText(), /y_pred\[0\] = \[0.3 0.5 0.2\]/);
    assert.match(await panel.locator('.result-value').innerText(), /^1\.03829/);
  });

  it('the samples stand in a table, the worst first', async () => {
    await show('Samples');
    const rows = panel.locator('.samples-rows > .samples-row');
    await rows.nth(3).waitFor();
    assert.match(await rows.first().innerText(), /2\.302585/);
  });

  it('the charts are drawn', async () => {
    await show('Charts');
    const matrix = panel.getByRole('figure', { name: 'Confusion matrix' });
    await matrix.waitFor();
    assert.match(await matrix.innerText(), /3 of 4 predictions are right: 75 %/);
  });

  it('everything that applies is computed', async () => {
    await show('Everything that applies');
    await panel.getByRole('button', { name: 'Compute everything that applies' }).click();
    await panel.getByRole('row', { name: 'CategoricalAccuracy' }).first().waitFor();
  });

  it('a batch is added, and stands with its state', async () => {
    await workbench.page.keyboard.press('Control+1');
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: Add the Selection as a Batch');
    await workbench.pick('CategoricalAccuracy');
    await panel.getByRole('tab', { name: 'Batches', selected: true }).waitFor();
    await panel.getByText('total').first().waitFor();
    await workbench.screenshot('web-worker');
  });

  it('no view has a fault that axe finds', async () => {
    for (const tab of ['Steps', 'Samples', 'Charts', 'Libraries']) {
      await show(tab);
      assert.deepEqual(await workbench.faultsOfPanel(), [], tab);
    }
  });
});

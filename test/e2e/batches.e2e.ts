import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

/** BinaryAccuracy-001 of test/golden/frameworks/keras-streams.json: Keras gives 0.5, 0.5 and 0.53333336. */
const text = `y_true1 = [[0], [0], [1], [1], [1], [1]]
y_pred1 = [[0.5077], [0.6149], [0.9475], [0.1524], [0.9785], [0.9519]]
y_true2 = [[1], [0]]
y_pred2 = [[0.3953], [0.2961]]
y_true3 = [[1], [0], [1], [0], [1], [1], [0]]
y_pred3 = [[0.6668], [0.2345], [0.6622], [0.7963], [0.3345], [0.8872], [0.7386]]
`;

const addBatch = 'Metric Lens: Add the Selection as a Batch';

describe('a session over batches', () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace });
    writeFileSync(join(workbench.folder, 'batches.py'), text);
    await workbench.openFile('batches.py');
    panel = workbench.panel();
  });
  after(() => workbench.close());

  const rows = () => panel.locator('.batch-table tbody tr');
  const statusItem = (words: string) => workbench.page.locator('.statusbar-item', { hasText: words });

  it('the first batch asks for the function, the next ones are computed with it', async () => {
    await workbench.selectLines(1, 2);
    await workbench.runCommand(addBatch);
    await workbench.pick('BinaryAccuracy', 'BinaryAccuracy');
    await rows().first().waitFor();
    assert.match(await panel.getByRole('tab', { selected: true }).innerText(), /^Batches\s*1$/);
    for (const line of [3, 5]) {
      await workbench.selectLines(line, line + 1);
      await workbench.runCommand(addBatch);
      await rows()
        .nth((line - 1) / 2)
        .waitFor();
    }
    assert.match(
      await rows().last().innerText(),
      /^3\s+batches\.py:5\s+y_pred3\s+0\.5714286\s+0\.5333334\s+7\s+8\s+15$/,
    );
  });

  it('the pooled value stands beside the mean of the batches, with why they differ', async () => {
    const totals = await panel.locator('.batch-totals').innerText();
    assert.match(totals, /0\.5333334[\s\S]*0\.5238095[\s\S]*because the batches have 6, 2, 7 samples/);
    await statusItem('3 batches · 0.5333').waitFor();
    await workbench.screenshot('batches-light');
  });

  it('has no fault that axe finds', async () => {
    assert.deepEqual(await workbench.faultsOfPanel(), []);
  });

  it('looks right in the dark, in high contrast and in a narrow column', async () => {
    await workbench.screenshot('batches-dark', { theme: 'dark' });
    await workbench.screenshot('batches-high-contrast', { theme: 'highContrast' });
    await workbench.setTheme('light');
    await workbench.page.setViewportSize({ width: 900, height: 1500 });
    await workbench.screenshot('batches-narrow');
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('a click leads to where a batch was read', async () => {
    await panel.getByRole('button', { name: /^Show batch 2 in the editor/ }).click();
    await workbench.page.locator('.statusbar-item', { hasText: /Ln 3, Col 21 \(\d+ selected\)/ }).waitFor();
  });

  it('comes back after a reload, and is opened from the status bar', async () => {
    // In a browser VS Code stores its state every five seconds, and not when the page goes.
    await workbench.page.waitForTimeout(7000);
    await workbench.reload();
    await panel.locator('.batch-table').waitFor();
    assert.equal(await rows().count(), 3);
    await workbench.page.locator('.tab', { hasText: 'Metric Lens' }).click({ button: 'middle' });
    await statusItem('3 batches · 0.5333').click();
    await panel.getByRole('heading', { name: 'Batches' }).waitFor();
    assert.equal(await rows().count(), 3);
  });

  it('the last batch is taken back by a button, and all of them by another', async () => {
    await panel.getByRole('button', { name: 'Undo the last' }).click();
    await statusItem('2 batches · 0.5').waitFor();
    assert.equal(await rows().count(), 2);
    await panel.getByRole('button', { name: 'Reset' }).click();
    await panel.getByRole('heading', { name: 'Which numbers?' }).waitFor();
    await statusItem('batches').waitFor({ state: 'detached' });
    await workbench.runCommand('Notifications: Show Notifications');
    const notice = workbench.page.locator('.notifications-center .notification-list-item', { hasText: 'were removed' });
    await notice.getByText('Put Back').click();
    await statusItem('2 batches · 0.5').waitFor();
  });
});

import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('the panel while somebody types', () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace });
    await workbench.openFile('blog.py');
    panel = workbench.panel();
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: Compute a Loss or Metric');
    await workbench.pick('CategoricalCrossentropy', 'CategoricalCrossentropy');
    await line().getByText('Follows the text').waitFor();
  });
  after(() => workbench.close());

  const line = () => panel.locator('.following');
  const value = (text: string) => panel.locator('.result-value', { hasText: text });
  const lock = () => panel.getByRole('button', { name: 'Keep what is shown while the text changes' });

  /** Types digits in the place of as many, before this place of the file. */
  async function overwrite(row: number, column: number, digits: string): Promise<void> {
    await workbench.clickEditor();
    await workbench.goTo(row, column);
    for (const _ of digits) await workbench.page.keyboard.press('Delete');
    await workbench.page.keyboard.type(digits);
  }

  it('follows the numbers', async () => {
    // The second row of y_pred becomes 0.1, 0.8, 0.4: the mean of -ln 0.5, -ln(0.4 / 1.3), -ln 0.6 and -ln(0.55 / 1.05).
    await overwrite(10, 33, '4');
    await value('0.7573').waitFor();
  });

  it('keeps the last result while a bracket is open, and says why', async () => {
    await workbench.goTo(12);
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Backspace');
    await line()
      .getByText(/^y_pred cannot be read just now: /)
      .waitFor();
    assert.equal(await value('0.7573').count(), 1);
    await workbench.screenshot('live-unreadable-light');
    await workbench.page.keyboard.type(')');
    await line().getByText('Follows the text').waitFor();
  });

  it('stays as it is while it is locked, also after a reload', async () => {
    await lock().click();
    await line().getByText('Locked', { exact: true }).waitFor();
    await overwrite(10, 33, '1');
    await line().getByText('Locked: the text says something else by now').waitFor();
    assert.equal(await value('0.7573').count(), 1);
    await workbench.page.keyboard.press('Control+S');
    // In a browser VS Code stores its state every five seconds, and not when the page goes.
    await workbench.page.waitForTimeout(7000);
    await workbench.reload();
    await line().getByText('Locked', { exact: true }).waitFor();
  });

  it('follows again when it is unlocked', async () => {
    await lock().click();
    await line().getByText('Follows the text').waitFor();
    await overwrite(10, 33, '4');
    await value('0.7573').waitFor();
  });

  it('says that an array is gone, and follows it when it comes back', async () => {
    await workbench.clickEditor();
    await workbench.selectLines(9, 12);
    await workbench.page.keyboard.press('Delete');
    await line().getByText('The text of y_pred is not there any more.').waitFor();
    assert.equal(await value('0.7573').count(), 1);
    await workbench.page.keyboard.press('Control+Z');
    await line().getByText('Follows the text').waitFor();
  });
});

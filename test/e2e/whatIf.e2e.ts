import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('other predictions', () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace });
    await workbench.openFile('blog.py');
    panel = workbench.panel();
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: Compute a Loss or Metric');
    await workbench.pick('CategoricalCrossentropy', 'CategoricalCrossentropy');
    await panel.getByRole('tab', { name: 'What if' }).click();
  });
  after(() => workbench.close());

  const cell = (name: RegExp) => panel.getByRole('radio', { name });
  const value = (text: string) => panel.locator('.result-value', { hasText: text });
  const field = () => panel.getByRole('textbox', { name: 'Another number for y_pred[1, 2]' });
  const card = () => panel.getByRole('region', { name: 'Numbers that you try' });
  const textLine = (text: string) => workbench.page.locator('.view-line', { hasText: text });

  /** The mean of -ln 0.5, -ln 0.1 or -ln(0.4 / 1.3), -ln 0.6 and -ln(0.55 / 1.05). */
  const [given, other] = ['1.03829', '0.75731'];

  it('have a derivative each, which says the way', async () => {
    await value(given).waitFor();
    // (1 - 1 / 0.1) / 4: the row sums to 1.
    await cell(/^y_pred\[1, 2\] = 0.1, derivative -2.25, raise it$/).click();
    await panel.locator('.element', { hasText: 'y_pred[1, 2]' }).waitFor();
    await panel.getByRole('radio', { name: /^sample 1:/, checked: true }).waitFor();
    await workbench.screenshot('what-if-light');
  });

  it('give another result when one is typed, in the steps too', async () => {
    await field().fill('0.4');
    await field().press('Enter');
    await value(other).waitFor();
    await card().getByText('y_pred[1, 2]: 0.1 → 0.4').waitFor();
    await workbench.screenshot('what-if-tried-light');
    await panel.getByRole('tab', { name: 'Steps' }).click();
    await panel.locator('.sample-inputs', { hasText: '0.4' }).waitFor();
    await panel.getByRole('tab', { name: 'What if' }).click();
  });

  it('have no fault that axe finds', async () => {
    const { violations, passes } = await new AxeBuilder({ page: workbench.page })
      .include(['iframe.webview.ready', 'iframe#active-frame', 'main'])
      .analyze();
    assert.ok(passes.length > 5);
    assert.deepEqual(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      [],
    );
  });

  it('are taken back by one click', async () => {
    await card().getByRole('button', { name: 'Undo: y_pred[1, 2]' }).click();
    await value(given).waitFor();
    assert.equal(await card().count(), 0);
  });

  it('are dragged', async () => {
    await panel.getByRole('slider', { name: 'Slide y_pred[1, 2]' }).focus();
    for (let step = 0; step < 20; step += 1) await workbench.page.keyboard.press('ArrowRight');
    await card().getByText('y_pred[1, 2]: 0.1 → 0.12').waitFor();
    assert.equal(await textLine('0.12').count(), 0);
  });

  it('go into the text by one click, as one edit to undo', async () => {
    await field().fill('0.4');
    await field().press('Enter');
    await value(other).waitFor();
    await card().getByRole('button', { name: 'Write into the editor: y_pred[1, 2]' }).click();
    await textLine('[0.1, 0.8, 0.4],').waitFor();
    await card().waitFor({ state: 'detached' });
    assert.equal(await value(other).count(), 1);
    await workbench.clickEditor();
    await workbench.page.keyboard.press('Control+Z');
    await textLine('[0.1, 0.8, 0.1],').waitFor();
    await value(given).waitFor();
  });

  it('are compared with a pinned result, also after a reload', async () => {
    await panel.getByRole('button', { name: 'Pin this result' }).click();
    const pinned = panel.getByRole('region', { name: 'Pinned result' });
    await pinned.getByText('Pinned: this result.').waitFor();
    await field().fill('0.4');
    await field().press('Enter');
    await pinned.getByText('Samples: 1 better, 0 worse, 3 the same.').waitFor();
    await workbench.screenshot('pinned-dark', { theme: 'dark' });
    await workbench.screenshot('pinned-high-contrast', { theme: 'highContrast' });
    await workbench.setTheme('light');
    // In a browser VS Code stores its state every five seconds, and not when the page goes.
    await workbench.page.waitForTimeout(7000);
    await workbench.reload();
    await pinned.getByText(/^Pinned: 1\.0382/).waitFor();
    await card().getByText('y_pred[1, 2]: 0.1 → 0.4').waitFor();
    await pinned.getByRole('button', { name: 'Unpin' }).click();
    await pinned.waitFor({ state: 'detached' });
  });

  it('look right in a narrow column', async () => {
    await workbench.page.setViewportSize({ width: 900, height: 1200 });
    await workbench.screenshot('what-if-narrow');
  });
});

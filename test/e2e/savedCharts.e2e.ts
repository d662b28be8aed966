import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('charts, roles and the cursor', () => {
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

  it('rows of probabilities have the curves of each class against the others', async () => {
    await panel.getByRole('tab', { name: 'Charts' }).click();
    await panel.getByRole('figure', { name: 'ROC curve of class 0' }).waitFor();
    await panel.getByRole('button', { name: 'Draw the curves of class 1' }).click();
    await panel.getByRole('figure', { name: 'ROC curve of class 1' }).waitFor();
    await workbench.screenshot('classes-light');
  });

  for (const [format, start] of [
    ['svg', '<svg'],
    ['png', '\u0089PNG'],
  ] as const) {
    it(`a chart is saved as ${format}`, async () => {
      await panel.getByRole('button', { name: `Save as ${format.toUpperCase()}: Confusion matrix` }).click();
      await workbench.page.locator('.quick-input-widget input').first().waitFor();
      await workbench.page.keyboard.press('Enter');
      const file = join(workbench.folder, `categorical-crossentropy-confusion-matrix.${format}`);
      await workbench.page
        .locator('.explorer-folders-view .monaco-list-row', { hasText: `matrix.${format}` })
        .waitFor();
      assert.ok(existsSync(file));
      assert.ok(readFileSync(file, 'latin1').startsWith(start));
    });
  }

  it('the cursor in the text of an array marks its sample, and keeps the focus', async () => {
    await panel.getByRole('tab', { name: 'Samples' }).click();
    await panel.locator('.samples-rows > .samples-row').nth(3).waitFor();
    await workbench.clickEditor();
    await workbench.goTo(11, 24);
    const marked = panel.locator('.samples-row.is-marked');
    await marked.waitFor();
    assert.match(await marked.innerText(), /^2\n/);
    await workbench.screenshot('samples-marked');
  });

  it('an array is taken out of use, and another role is given', async () => {
    await panel.getByText('Choose what each array is').click();
    await panel.locator('.role-choice select').first().selectOption('y_pred');
    await panel.locator('.chip', { hasText: /y_pred\s*=\s*y_true/ }).waitFor();
    await workbench.screenshot('roles-dark', { theme: 'dark' });
  });
});

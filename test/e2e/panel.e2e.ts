import assert from 'node:assert/strict';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('from a selection to a worked result', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace, openFile: 'blog.py' });
  });
  after(() => workbench.close());

  it('computes what is selected, by the palette and the quick pick', async () => {
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: Compute a Loss or Metric');
    await workbench.quickInputRow('CategoricalCrossentropy').waitFor();
    await workbench.screenshot('pick-light');
    await workbench.pick('CategoricalCrossentropy', 'CategoricalCrossentropy');
    const panel = workbench.panel();
    await panel.getByText('0.9').first().waitFor();
    await workbench.screenshot('panel-light');
    await workbench.screenshot('panel-dark', { theme: 'dark' });
    await workbench.screenshot('panel-high-contrast', { theme: 'highContrast' });
    assert.ok(true);
  });

  it('hover', async () => {
    await workbench.setTheme('light');
    await workbench.page.keyboard.press('Control+1');
    const hover = await workbench.hover('0.55', 'CategoricalCrossentropy');
    await workbench.screenshot('hover-light');
    console.log(await hover.innerText());
  });
});

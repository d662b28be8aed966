import assert from 'node:assert/strict';
import { Workbench } from './workbench';

describe('a Python program', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.launch({ openFile: 'program.py', size: { width: 1400, height: 1000 } });
  });
  after(() => workbench.close());

  const lineWith = (text: string) => workbench.editor().locator('.view-line', { hasText: text }).first();

  it('has its values beside its lines', async () => {
    await lineWith('⇒ [1. 0. 1. 1.]').waitFor();
    await lineWith('⇒ mean loss: 1.049926').waitFor();
    assert.match((await lineWith('print(layers.Conv2D').innerText()).replaceAll('\u00a0', ' '), /✓/);
    assert.doesNotMatch(await lineWith('scores =').innerText(), /⇒/);
  });

  it('is warned where a comment states another value', async () => {
    await workbench.editor().locator('.squiggly-warning').first().waitFor();
    await workbench.screenshot('python-light');
    await workbench.screenshot('python-dark', { theme: 'dark' });
    await workbench.setTheme('light');
  });

  it('says over a call what it is worth, with its formula', async () => {
    const hover = await workbench.hover('categorical_crossentropy', 'Open in panel');
    assert.match(await hover.innerText(), /\(4,\)/);
    await workbench.screenshot('python-hover-light');
  });

  it('opens the panel on the arguments of that call', async () => {
    const hover = await workbench.hover('categorical_crossentropy', 'Open in panel');
    await hover.getByText('Open in panel').click();
    const panel = workbench.panel();
    await panel.locator('main', { hasText: 'categorical_crossentropy' }).waitFor();
    await panel.locator('main', { hasText: '0.6931472' }).waitFor();
    await workbench.screenshot('python-panel-light');
    await workbench.screenshot('python-panel-dark', { theme: 'dark' });
    assert.deepEqual(await workbench.faultsOfPanel(), []);
    await workbench.setTheme('light');
  });

  it('is followed by the panel when it is edited', async () => {
    await workbench.goTo(8, 25);
    await workbench.page.keyboard.type('1');
    // The first row becomes [3, 51, 2], and -ln(51 / 56) = 0.0935.
    await workbench.panel().locator('main', { hasText: '0.0935' }).waitFor();
    await workbench.page.keyboard.press('Backspace');
    await workbench.panel().locator('main', { hasText: '0.6931472' }).waitFor();
  });

  it('has a quick fix that writes the computed value', async () => {
    await workbench.clickEditor();
    await workbench.goTo(34);
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('ArrowLeft');
    await workbench.page.keyboard.press('Control+.');
    const fix = workbench.page
      .locator('.action-widget .monaco-list-row', { hasText: 'Write the computed value' })
      .first();
    await fix.waitFor();
    await workbench.screenshot('python-fix-light');
    await fix.click();
    await lineWith('# => 0.6166').waitFor();
    await lineWith('✓').waitFor();
  });

  it('lists what it states', async () => {
    await workbench.runCommand('Metric Lens: Check Stated Values');
    await workbench.quickInputRow('(4, 26, 26, 2)').waitFor();
    await workbench.screenshot('python-claims-light');
    await workbench.page.keyboard.press('Escape');
  });
});

import assert from 'node:assert/strict';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace, openFile: 'sample.py' });
  });
  after(() => workbench.close());

  it('shows the file that it was opened with', async () => {
    assert.match(await workbench.editor().innerText(), /y_true/);
  });

  it('opens another file by its name, and follows the theme', async () => {
    await workbench.openFile('data.json');
    await workbench.setTheme('dark');
    assert.match(await workbench.editor().innerText(), /y_pred/);
  });
});

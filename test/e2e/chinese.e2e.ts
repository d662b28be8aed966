import assert from 'node:assert/strict';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('VS Code in Chinese', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.launch({ language: 'zh-cn', folder: hostTestWorkspace });
  });
  after(() => workbench.close());

  it('has the commands and the empty panel in Chinese', async () => {
    await workbench.runCommand('Metric Lens: 打开面板');
    const panel = workbench.panel();
    await panel.getByText('哪些数？').waitFor();
    assert.ok(await panel.getByRole('button', { name: '计算损失或指标…' }).isVisible());
  });

  it('says in Chinese what a function computes and where two libraries part', async () => {
    await workbench.openFile('blog.py');
    await workbench.selectLines(5, 12);
    await workbench.runCommand('Metric Lens: 比较各库');
    const panel = workbench.panel();
    const group = panel.locator('.library-group', { hasText: 'log_loss' });
    await group.waitFor();
    assert.match(await group.innerText(), /Keras 将 y_pred 除以 sum\(y_pred\).*scikit-learn 将 y_pred 裁剪到/);
    await workbench.screenshot('libraries-chinese');
    await panel.getByRole('tab', { name: '步骤' }).click();
    await panel.getByText('真实类别，one-hot').waitFor();
    await workbench.screenshot('panel-chinese');
  });
});

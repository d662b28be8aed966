import assert from 'node:assert/strict';
import { Workbench } from './workbench';

describe('VS Code in Chinese', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.launch({ language: 'zh-cn', openFile: 'classifier.py' });
  });
  after(() => workbench.close());

  it('has the commands in Chinese, and the panel with every label and sentence', async () => {
    await workbench.runCommand('Metric Lens: 打开面板');
    const panel = workbench.panel();
    await panel.getByText('哪些数？').waitFor();
    assert.ok(await panel.getByRole('button', { name: '计算损失或指标…' }).isVisible());
    await workbench.screenshot('panel-chinese');
  });
});

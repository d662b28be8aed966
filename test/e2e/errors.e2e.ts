import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostTestWorkspace } from '../runners/lib/paths';
import { Workbench } from './workbench';

describe('what cannot be read', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.launch({ folder: hostTestWorkspace });
    writeFileSync(join(workbench.folder, 'cut.py'), 'import numpy as np\n\ny_pred = [0.1, 0.2, ..., 0.9]\n');
    await workbench.openFile('cut.py');
  });
  after(() => workbench.close());

  it('is told with its place, and shown by a click', async () => {
    await workbench.runCommand('Metric Lens: Compute a Loss or Metric');
    // A VS Code that is driven by tests shows no toasts; what they say is in its list.
    await workbench.runCommand('Notifications: Show Notifications');
    const notice = workbench.page.locator('.notifications-center .notification-list-item', { hasText: 'cut off' });
    await notice.filter({ hasText: 'cut.py:3' }).hover();
    await workbench.screenshot('error-light');
    await notice.getByText('Show', { exact: true }).click();
    await workbench.page.locator('.statusbar-item', { hasText: 'Ln 3, Col 24 (3 selected)' }).waitFor();
  });

  it('is told by the hover', async () => {
    await workbench.hover('0.1', 'cut off');
  });
});

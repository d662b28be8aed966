/**
 * Runs the same host tests in desktop VS Code, which @vscode/test-electron downloads.
 * VSCODE_EXECUTABLE=/path/to/code uses one that is there already.
 */
import { runTests } from '@vscode/test-electron';
import { join } from 'node:path';
import { hostTestWorkspace, root } from './lib/paths';
import { copyToTemporary } from './lib/temporaryCopy';

const workspace = copyToTemporary(hostTestWorkspace);
const executable = process.env.VSCODE_EXECUTABLE;
try {
  process.exitCode = await runTests({
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'dist/test/host.node.js'),
    launchArgs: [
      workspace.path,
      '--disable-extensions',
      '--disable-workspace-trust',
      '--skip-welcome',
      '--skip-release-notes',
    ],
  });
} catch (error) {
  console.error('The desktop tests failed:', error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  workspace.remove();
}

import { join } from 'node:path';

/** The top of the project: npm runs every script there. */
export const root = process.cwd();

export const vscodeHostFolder = join(root, 'test/vscode-host');
export const examplesFolder = join(root, 'media/examples');
export const hostTestWorkspace = join(root, 'test/host/workspace');
export const vsixFile = join(root, 'dist/metric-lens.vsix');

/** publisher.name of package.json */
export const extensionId = 'metric-lens.metric-lens';

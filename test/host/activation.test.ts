import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('succeeds in this extension host', async () => {
    const extension = vscode.extensions.getExtension('metric-lens.metric-lens');
    assert.ok(extension, 'the extension is not installed here');
    await extension.activate();
    assert.ok(extension.isActive);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeEditors, edit, resultIn, runCompute, until } from './support/extension';

const python = 'y_true = [0.0, 1.0]\ny_pred = [0.5, 0.5]\n';
const mse = { function: 'keras.losses.MeanSquaredError' };

/** The value that the panel shows. */
const shown = () => vscode.commands.executeCommand<string>('metricLens.copyAs', { format: 'value' });

const untilShown = (value: string) =>
  until(async () => ((await shown()) === value ? value : undefined), `the value ${value}`);

/** Puts `text` in the place of the first `old` in the document. */
async function replace(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const start = document.getText().indexOf(old);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + old.length));
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, range, text);
  assert.ok(await vscode.workspace.applyEdit(change));
}

/** Longer than the panel waits for the next key. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 700));

describe('the panel while its text is edited', () => {
  before(api);
  afterEach(closeEditors);

  it('shows what the numbers give that are written', async () => {
    const { document } = await edit(python, 'python');
    resultIn(await runCompute(mse));
    assert.equal(await shown(), '0.25');
    await replace(document, '[0.5, 0.5]', '[0.5, 1.0]');
    // The mean of 0.25 and 0.
    await untilShown('0.125');
    await replace(document, 'y_true', '# above\ny_true');
    await replace(document, '[0.5, 1.0]', '[0.0, 1.0]');
    await untilShown('0.0');
  });

  it('keeps the last result while a bracket is open', async () => {
    const { document } = await edit(python, 'python');
    resultIn(await runCompute(mse));
    await replace(document, '0.5]', '1.0');
    await pause();
    assert.equal(await shown(), '0.25');
    await replace(document, '1.0\n', '1.0]\n');
    await pause();
    await replace(document, '[0.5, 1.0]', '[1.0, 1.0]');
    // The mean of 1 and 0.
    await untilShown('0.5');
  });

  it('keeps the last result when an array is deleted, and follows it when it comes back', async () => {
    const { document } = await edit(python, 'python');
    resultIn(await runCompute(mse));
    await replace(document, 'y_pred = [0.5, 0.5]\n', '');
    await pause();
    assert.equal(await shown(), '0.25');
    await replace(document, 'y_true = [0.0, 1.0]\n', 'y_true = [0.0, 1.0]\ny_pred = [0.0, 0.0]\n');
    // The mean of 0 and 1.
    await untilShown('0.5');
  });
});

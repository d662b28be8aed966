import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MetricLensRefusal } from '../../src/host/api';
import { api, closeEditors, edit, refusalIn, resultIn, runCompute } from './support/extension';

const python = 'y_true = [0.0, 1.0]\ny_pred = [\n    0.5,\n    0.5,\n]\nprint("done")\n';
/** The mean of 0.25 and 0.25. */
const mse = { function: 'keras.losses.MeanSquaredError' };

const copyAs = (argument?: unknown) =>
  vscode.commands.executeCommand<string | MetricLensRefusal | undefined>('metricLens.copyAs', argument);
const insertComment = () => vscode.commands.executeCommand<boolean>('metricLens.insertComment');

describe('taking a result away', () => {
  before(api);
  afterEach(closeEditors);

  it('copies the value of what the panel shows', async () => {
    await edit(python, 'python');
    resultIn(await runCompute(mse));
    assert.equal(await copyAs(), '0.25');
  });

  it('copies other formats by name, and refuses those that it does not know', async () => {
    await edit(python, 'python');
    resultIn(await runCompute(mse));
    const report = await copyAs({ format: 'markdown' });
    assert.ok(typeof report === 'string');
    assert.match(report, /^# `keras\.losses\.MeanSquaredError`/);
    const script = await copyAs({ format: 'python' });
    assert.ok(typeof script === 'string');
    assert.match(script, /keras\.losses\.MeanSquaredError\(\)/);
    const other = await copyAs({ format: 'python', library: 'PyTorch' });
    assert.ok(typeof other === 'string');
    assert.match(other, /torch\.nn\.functional\.mse_loss\(/);
    const refusal = await copyAs({ format: 'pdf' });
    assert.ok(typeof refusal === 'object');
    assert.deepEqual(
      refusalIn(refusal).map(({ code }) => code),
      ['request.invalid'],
    );
  });

  it('puts the value behind the prediction as a comment, as one step to undo', async () => {
    const { document } = await edit(python, 'python');
    resultIn(await runCompute(mse));
    assert.equal(await insertComment(), true);
    const commented = python.replace(']\nprint', ']  # MeanSquaredError = 0.25\nprint');
    assert.equal(document.getText(), commented);
    assert.equal(await insertComment(), true);
    assert.equal(document.getText(), commented);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), python);
  });

  it('puts it where the text is by now', async () => {
    const { document } = await edit(python, 'python');
    resultIn(await runCompute(mse));
    const moved = new vscode.WorkspaceEdit();
    moved.insert(document.uri, new vscode.Position(0, 0), 'import numpy as np\n\n');
    await vscode.workspace.applyEdit(moved);
    assert.equal(await insertComment(), true);
    assert.equal(document.lineAt(6).text, ']  # MeanSquaredError = 0.25');
  });

  it('leaves a language without comments as it is', async () => {
    const json = '{"y_true": [0.0, 1.0], "y_pred": [0.5, 0.5]}';
    const { document } = await edit(json, 'json');
    resultIn(await runCompute(mse));
    assert.equal(await insertComment(), false);
    assert.equal(document.getText(), json);
  });
});

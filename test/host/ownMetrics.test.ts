import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeEditors, edit, resultIn, runCompute } from './support/extension';

const setting = (value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('metricLens').update('metrics', value, vscode.ConfigurationTarget.Global);

const halved = { name: 'halved_error', formula: { error: 'abs(y_true - y_pred)', loss: 'mean(error) * share' }, params: { share: 0.5 } }; // prettier-ignore

describe("a user's own metric", () => {
  afterEach(async () => {
    await setting(undefined);
    await closeEditors();
  });

  it('is computed like any other, with its steps and parameters', async () => {
    const { compute } = await api();
    await setting([halved]);
    const arrays = { y_true: [1, 2, 3], y_pred: [2, 2, 5] };
    const result = resultIn(await compute({ function: 'custom.halved_error', ...arrays, dtype: 'float64' }));
    assert.equal(result.value, 0.5);
    assert.deepEqual(
      result.steps.map(({ name }) => name),
      ['error', 'loss'],
    );
    const other = resultIn(
      await compute({ function: 'halved_error', params: { share: 1 }, ...arrays, dtype: 'float64' }),
    );
    assert.equal(other.value, 1);
  });

  it('is computed from the editor, and is gone with the setting', async () => {
    await setting([halved]);
    await edit('y_true = [1.5, 2.5]\ny_pred = [1.0, 3.0]\n', 'python');
    assert.equal(resultIn(await runCompute({ function: 'custom.halved_error' })).value, 0.25);
    await setting([]);
    const refused = await runCompute({ function: 'custom.halved_error' });
    assert.ok(refused !== undefined && !('value' in refused));
  });

  it('does not take another with it when it cannot be read', async () => {
    const { compute } = await api();
    await setting([{ name: 'broken', formula: 'import("fs")' }, halved]);
    const arrays = { y_true: [1], y_pred: [2] };
    assert.equal(resultIn(await compute({ function: 'custom.halved_error', ...arrays })).value, 0.5);
    assert.ok(!('value' in (await compute({ function: 'custom.broken', ...arrays }))));
  });
});

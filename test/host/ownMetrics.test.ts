import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeEditors, edit, resultIn, runCompute, until } from './support/extension';

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

  it('is refused where it would reach out or never end, and the host goes on', async () => {
    const { compute } = await api();
    const doubled = Array.from({ length: 60 }, (_, k) => [`s${String(k)}`, k === 0 ? 'y_pred' : `s${String(k - 1)} + s${String(k - 1)}`]); // prettier-ignore
    const hostile: readonly (readonly [string, unknown])[] = [
      ['imports', 'import("fs")'],
      ['properties', 'mean(y_pred.constructor)'],
      ['ranges', 'sum(1:1e9)'],
      ['nested', `${'('.repeat(5000)}y_pred${')'.repeat(5000)}`],
      ['long', `mean(${'y_pred + '.repeat(111_111)}1)`],
      ['doubled', Object.fromEntries(doubled)],
      ['endless', 'sum(y_pred, inf)'],
      ['pairs', { p: 'each(y_pred, 0) - other(y_pred, 0)', result: 'mean(each(p, 0) * other(p, 0), all)' }],
    ];
    await setting([...hostile.map(([name, formula]) => ({ name, formula })), halved]);
    const y_pred = Array.from({ length: 2000 }, (_, k) => k);
    for (const [name] of hostile) {
      const answer = await compute({ function: `custom.${name}`, y_true: y_pred, y_pred });
      assert.ok(!('value' in answer), name);
      assert.ok(answer.issues.some(({ severity, message }) => severity === 'error' && message !== ''));
    }
    const result = resultIn(await compute({ function: 'custom.halved_error', y_true: [1], y_pred: [2] }));
    assert.equal(result.value, 0.5);
  });

  it('has a form that a command opens', async () => {
    await vscode.commands.executeCommand('metricLens.defineMetric');
    const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await until(() => tabs().find(({ label }) => label === 'Metric Lens'), 'the panel');
  });

  it('does not take another with it when it cannot be read', async () => {
    const { compute } = await api();
    await setting([{ name: 'broken', formula: 'import("fs")' }, halved]);
    const arrays = { y_true: [1], y_pred: [2] };
    assert.equal(resultIn(await compute({ function: 'custom.halved_error', ...arrays })).value, 0.5);
    assert.ok(!('value' in (await compute({ function: 'custom.broken', ...arrays }))));
  });
});

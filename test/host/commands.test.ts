import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MetricLensResult } from '../../src/host/api';
import {
  api,
  assertClose,
  closeEditors,
  edit,
  putCursor,
  refusalIn,
  resultIn,
  runCompute,
  until,
} from './support/extension';

const python = `import numpy as np

y_true = np.array([[0, 1, 0],
                   [0, 0, 1],
                   [1, 0, 0],
                   [0, 1, 0]])
y_pred = np.array([[0.0, 0.9, 0.0],
                   [0.1, 0.6, 0.3],
                   [0.2, 0.8, 0.1],
                   [0.5, 0.0, 0.5]])
print(keras.losses.mean_squared_error(y_true, y_pred))
`;
const perSample = [0.0033333348, 0.28666666, 0.43000004, 0.5];
const mse = { function: 'keras.losses.mean_squared_error' };

describe('the commands', () => {
  before(api);
  afterEach(closeEditors);

  it('are those that package.json promises', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const id of ['metricLens.compute', 'metricLens.computeAll', 'metricLens.openPanel']) {
      assert.ok(commands.includes(id), id);
    }
  });

  it('compute on a whole Python document, and say where the arrays were read', async () => {
    const { document } = await edit(python, 'python');
    const result = resultIn(await runCompute(mse));
    assertClose(result.value, perSample);
    assert.deepEqual(
      result.inputs.map(({ role, name, uri }) => ({ role, name, uri })),
      ['y_true', 'y_pred'].map((name) => ({ role: name, name, uri: document.uri.toString() })),
    );
    const [first] = result.inputs;
    assert.ok(first?.range);
    const { start, end } = first.range;
    const text = document.getText(new vscode.Range(start.line, start.character, end.line, end.character));
    assert.ok(text.startsWith('np.array([[0, 1, 0]') && text.endsWith('[0, 1, 0]])'), text);
  });

  it('compute on one selection that holds both arrays, and not on what is outside of it', async () => {
    const content = `a = [9, 9, 9]\ny = [1.0, 2.0]\np = [1.5, 2.5]\nb = [7, 7]\n`;
    await edit(content, 'python', 'y = [1.0, 2.0]\np = [1.5, 2.5]');
    assertClose([resultIn(await runCompute({ function: 'MeanAbsoluteError' })).value], [0.5]);
  });

  it('compute on several selections, each with an array', async () => {
    await edit('one: [1, 2, 3]\nnoise: [5, 5]\ntwo: [1, 2, 6]', 'plaintext', '[1, 2, 3]', '[1, 2, 6]');
    assertClose([resultIn(await runCompute({ function: 'MeanSquaredError' })).value], [3]);
  });

  it('compute on plain numbers that are selected without brackets', async () => {
    await edit('loss 0.5 1.5\nwant 1.5 1.5\n', 'log', '0.5 1.5', '1.5 1.5');
    assertClose([resultIn(await runCompute({ function: 'MeanAbsoluteError' })).value], [0.5]);
  });

  it('compute on the array under the cursor and its partner', async () => {
    const editor = await edit('y_true1 = [0, 1]\ny_pred1 = [0, 1]\n\ny_true2 = [0, 1]\ny_pred2 = [1, 1]\n', 'python');
    putCursor(editor, 'y_pred2');
    const second = resultIn(await runCompute({ function: 'MeanSquaredError' }));
    assertClose([second.value], [0.5]);
    assert.deepEqual(
      second.inputs.map(({ name }) => name),
      ['y_true2', 'y_pred2'],
    );
    putCursor(editor, '[0, 1]\ny_pred1');
    assertClose([resultIn(await runCompute({ function: 'MeanSquaredError' })).value], [0]);
  });

  it('compute on the arrays of several cursors', async () => {
    const editor = await edit('a = [1, 2]\nb = [5, 6]\nc = [2, 4]\n', 'python');
    editor.selections = [0, 2].map((line) => new vscode.Selection(line, 6, line, 6));
    assertClose([resultIn(await runCompute({ function: 'MeanAbsoluteError' })).value], [1.5]);
  });

  it('compute on JSON, and on an array of a place that they are told', async () => {
    const { document } = await edit('{ "y_true": [0.0, 1.0, 0.0, 0.0], "y_pred": [0.6, 0.4, 0.4, 0.6] }', 'json');
    // keras.io's example of binary cross-entropy: 0.815
    const expected = [0.8149245];
    assertClose([resultIn(await runCompute({ function: 'BinaryCrossentropy' })).value], expected);
    const offset = document.getText().indexOf('0.6');
    await edit('another = [1, 2]', 'python');
    const told = { function: 'BinaryCrossentropy', uri: document.uri.toString(), offset };
    assertClose([resultIn(await runCompute(told)).value], expected);
  });

  it('compute on an untitled document', async () => {
    const content = 'y_true = [1, 2]\ny_pred = [1, 4]';
    const document = await vscode.workspace.openTextDocument({ content, language: 'python' });
    await vscode.window.showTextDocument(document);
    const result = resultIn(await runCompute({ function: 'MeanSquaredError' }));
    assertClose([result.value], [2]);
    assert.equal(result.inputs[0]?.uri, document.uri.toString());
  });

  it('compute on files of the workspace', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    for (const file of ['sample.py', 'data.json']) {
      await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, file));
      const result = resultIn(await runCompute({ function: 'MeanSquaredError' }));
      assert.equal(typeof result.value, 'number');
    }
  });

  it('compute on a cell of a notebook', async () => {
    const cell = new vscode.NotebookCellData(
      vscode.NotebookCellKind.Code,
      'y_true = [1, 0]\ny_pred = [0.5, 0.5]',
      'python',
    );
    const document = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
    await vscode.window.showNotebookDocument(document);
    const result = resultIn(await runCompute({ function: 'MeanSquaredError' }));
    assertClose([result.value], [0.25]);
    assert.equal(result.inputs[0]?.uri, document.cellAt(0).document.uri.toString());
  });

  it('compute with parameters and in the precision asked for', async () => {
    await edit('y_true = [[0, 1, 0], [0, 0, 1]]\ny_pred = [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]', 'python');
    const categorical = { function: 'CategoricalCrossentropy', dtype: 'float64' };
    // keras.io's example: 1.177, and 2.354 summed.
    assertClose([resultIn(await runCompute(categorical)).value], [1.1769392], 1e-6);
    const sum = resultIn(await runCompute({ ...categorical, params: { reduction: 'sum' } }));
    assertClose([sum.value], [2.3538785], 1e-6);
    assert.equal(sum.dtype, 'float64');
  });

  it('give the very result that the API gives', async () => {
    await edit('y_true = [[0., 1.], [0., 0.]]\ny_pred = [[0.6, 0.4], [0.4, 0.6]]', 'python');
    const byCommand = resultIn(await runCompute({ function: 'binary_crossentropy' }));
    const { compute } = await api();
    const request = {
      function: 'binary_crossentropy',
      y_true: [
        [0, 1],
        [0, 0],
      ],
      y_pred: [
        [0.6, 0.4],
        [0.4, 0.6],
      ],
    };
    const byApi = resultIn(await compute(request));
    const withoutPlaces = ({ inputs, ...result }: MetricLensResult) => ({
      ...result,
      inputs: inputs.map(({ role, shape, dtype }) => ({ role, shape, dtype })),
    });
    assert.deepEqual(withoutPlaces(byCommand), withoutPlaces(byApi));
  });

  it('refuse what cannot be read, with the reason', async () => {
    const codes = async (content: string): Promise<string[]> => {
      await edit(content, 'python');
      return refusalIn(await runCompute(mse)).map(({ code }) => code);
    };
    assert.deepEqual(await codes('y_true = [[0, 1], [1]]'), ['text.ragged']);
    assert.deepEqual(await codes('y_pred = [0.1, 0.2, ..., 0.9]'), ['text.cut-off']);
    assert.deepEqual(await codes('print("nothing here")'), ['text.no-arrays']);
    await closeEditors();
    assert.deepEqual(
      refusalIn(await runCompute(mse)).map(({ code }) => code),
      ['text.no-editor'],
    );
    assert.deepEqual(
      refusalIn(await runCompute({ function: 3 })).map(({ code }) => code),
      ['request.invalid'],
    );
  });

  it('refuse arrays that do not fit, in words', async () => {
    await edit('y_true = [1, 2, 3]\ny_pred = [1, 2]', 'python');
    const [issue] = refusalIn(await runCompute(mse));
    assert.ok(issue?.message.includes('(3,)') === true && issue.message.includes('(2,)'), issue?.message);
  });

  it('say what was not taken into account', async () => {
    await edit('y_true = np.array([1.0, 2.0]) * 2\ny_pred = [1.0, 2.0]', 'python');
    const { value, issues } = resultIn(await runCompute({ function: 'MeanSquaredError' }));
    assertClose([value], [0]);
    const remark = issues.find(({ code }) => code === 'text.goes-on');
    assert.equal(remark?.severity, 'warning');
    assert.match(remark.message, /\* 2/);
  });

  it('say which array could not be read when a partner is missing', async () => {
    await edit('y_true = [1, 0, 1]\ny_pred = [0.1, ..., 0.9]', 'python');
    const codes = refusalIn(await runCompute(mse)).map(({ code }) => code);
    assert.ok(codes.includes('compute.missing-input') && codes.includes('text.cut-off'), codes.join());
    const alone = resultIn(await runCompute({ function: 'keras.activations.relu' }));
    assert.deepEqual(alone.value, [1, 0, 1]);
  });

  it('compute everything that applies', async () => {
    await edit(python, 'python');
    const answer = await vscode.commands.executeCommand<{ results: MetricLensResult[] }>('metricLens.computeAll');
    const values = new Map(answer.results.map(({ function: id, value }) => [id, value]));
    assertClose(values.get('keras.losses.mean_squared_error'), perSample);
    assertClose([values.get('keras.losses.MeanSquaredError')], [0.305]);
    assert.ok(values.has('keras.losses.CategoricalCrossentropy') && values.has('keras.metrics.CategoricalAccuracy'));
  });

  it('open the panel', async () => {
    await vscode.commands.executeCommand('metricLens.openPanel');
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until(() => (labels().includes('Metric Lens') ? true : undefined), 'the panel');
  });
});

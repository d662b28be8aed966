import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, assertClose, closeEditors, edit, resultIn, runCompute, until } from './support/extension';

const program = `import numpy as np
from keras import losses, metrics

y_true = np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0]])
y_pred = np.array([[0.3, 0.5, 0.2], [0.1, 0.8, 0.1], [0.6, 0.2, 0.2], [0.2, 0.5, 0.3]])
acc = metrics.categorical_accuracy(y_true, y_pred)
print(acc[1:])  # [0. 1. 0.]
half = y_pred / 2
loss = losses.mean_squared_error(y_true, half)
mean = metrics.Mean()
mean.update_state([1, 2, 3])
mean.result()  # => 2.0
noise = np.random.rand(4)
`;

/** The labels of the inlay hints of a document, by line. */
async function hintsOf(document: vscode.TextDocument): Promise<ReadonlyMap<number, string>> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return new Map(hints.map(({ position, label }) => [position.line, labelText(label)]));
}

const labelText = (label: vscode.InlayHint['label']): string =>
  typeof label === 'string' ? label : label.map(({ value }) => value).join('');

const hints = (document: vscode.TextDocument): Promise<ReadonlyMap<number, string>> =>
  until(async () => {
    const found = await hintsOf(document);
    return found.size === 0 ? undefined : found;
  }, 'inlay hints');

/** What the hovers of a document say over a piece of its text. */
async function hoversOver(document: vscode.TextDocument, piece: string, inPiece = 0): Promise<readonly string[]> {
  const position = document.positionAt(document.getText().indexOf(piece) + inPiece);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return found
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''));
}

const hover = (document: vscode.TextDocument, piece: string, inPiece = 0): Promise<string> =>
  until(async () => (await hoversOver(document, piece, inPiece)).find((text) => text !== ''), `a hover over ${piece}`);

const warnings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Metric Lens');

const lineOf = (document: vscode.TextDocument, piece: string): number =>
  document.positionAt(document.getText().indexOf(piece)).line;

describe('a Python program in the editor (python)', () => {
  before(api);
  after(closeEditors);

  it('has its values beside the lines that end in a call of the catalogue or a print', async () => {
    const { document } = await edit(program, 'python');
    const found = await hints(document);
    assert.equal(found.get(lineOf(document, 'acc = ')), '⇒ [1. 0. 1. 1.]');
    assert.equal(found.get(lineOf(document, 'print(')), '⇒ [0. 1. 1.]');
    assert.equal(found.get(lineOf(document, 'mean.result')), '✓');
    assert.equal(found.get(lineOf(document, 'half = ')), undefined);
    assert.equal(found.get(lineOf(document, 'y_true = ')), undefined);
  });

  it('can be without them', async () => {
    const { document } = await edit(program, 'python');
    await hints(document);
    const settings = vscode.workspace.getConfiguration('metricLens');
    await settings.update('inlayHints.enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      await until(async () => ((await hintsOf(document)).size === 0 ? true : undefined), 'no hints');
    } finally {
      await settings.update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('says over names, calls and attributes what they are worth, once', async () => {
    const { document } = await edit(`${program}shape = half.shape\n`, 'python');
    const call = await hover(document, 'losses.mean_squared_error(', 8);
    // The first row: (0.15^2 + 0.75^2 + 0.1^2) / 3
    assert.match(call, /`\(4,\)` float64[^]*\[0\.19833/);
    assert.match(call, /squared_error = error\^2/);
    assert.match(call, /\[Open in panel\]\(command:metricLens\.compute\?/);
    assert.match(await hover(document, 'half)'), /\*\*half\*\* `\(4, 3\)` float64/);
    assert.match(await hover(document, 'half.shape', 6), /\(4, 3\)/);
    const over = await hoversOver(document, 'y_pred / 2');
    assert.equal(over.filter((text) => text !== '').length, 1);
    assert.match(over.join(''), /metricLens\.computeAll/);
  });

  it('says why a value is not known, and the shape that is', async () => {
    const { document } = await edit(program, 'python');
    const text = await hover(document, 'np.random.rand(4)', 12);
    assert.match(text, /`\(4,\)`/);
    assert.match(text, /random values/);
  });

  it('opens the panel on exactly the arguments of a call', async () => {
    const { document } = await edit(program, 'python');
    await hints(document);
    const offset = document.getText().indexOf('losses.mean_squared_error(') + 10;
    const result = resultIn(await runCompute({ uri: document.uri.toString(), offset, call: true }));
    assert.equal(result.function, 'keras.losses.mean_squared_error');
    const rows = [
      [0.15 ** 2, 0.75 ** 2, 0.1 ** 2],
      [0.05 ** 2, 0.4 ** 2, 0.95 ** 2],
      [0.7 ** 2, 0.1 ** 2, 0.1 ** 2],
      [0.1 ** 2, 0.75 ** 2, 0.15 ** 2],
    ];
    assertClose(
      result.value,
      rows.map((row) => row.reduce((sum, each) => sum + each) / 3),
    );
  });

  it('is warned where a comment states another value, and mended', async () => {
    const { document } = await edit(program, 'python');
    const [warning] = await until(() => {
      const found = warnings(document.uri);
      return found.length === 0 ? undefined : found;
    }, 'a warning');
    assert.ok(warning);
    assert.match(warning.message, /\[0\. 1\. 0\.\].*\[0\. 1\. 1\.\]/);
    assert.equal(warnings(document.uri).length, 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      warning.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title.includes('[0. 1. 1.]'));
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /print\(acc\[1:\]\) {2}# \[0\. 1\. 1\.\]\n/);
    await until(() => (warnings(document.uri).length === 0 ? true : undefined), 'no warning');
    assert.equal((await hints(document)).get(lineOf(document, 'print(')), '✓');
  });

  it('lists what it states', async () => {
    const { document } = await edit(program, 'python');
    const listed = await vscode.commands.executeCommand('metricLens.checkClaims', { uri: document.uri.toString() });
    assert.deepEqual(listed, {
      claims: [
        { line: 6, stated: '[0. 1. 0.]', computed: '[0. 1. 1.]', holds: false },
        { line: 11, stated: '2.0', computed: '2.0', holds: true },
      ],
    });
  });

  it('follows edits', async () => {
    const { document } = await edit(program, 'python');
    await hints(document);
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, new vscode.Range(3, 20, 3, 21), '1');
    change.replace(document.uri, new vscode.Range(3, 23, 3, 24), '0');
    await vscode.workspace.applyEdit(change);
    const found = await until(async () => {
      const label = (await hintsOf(document)).get(5);
      return label === '⇒ [1. 0. 1. 1.]' ? undefined : label;
    }, 'another value');
    assert.equal(found, '⇒ [0. 0. 1. 1.]');
  });

  it('is never executed, and an endless one is given up', async () => {
    const { document } = await edit(
      `from keras.losses import mse\nimport os\nos.remove('x')\nwhile True:\n    pass\nprint(mse([0.], [2.]))\n`,
      'python',
    );
    assert.match((await hints(document)).get(5) ?? '', /4\./);
  });
});

describe('Python elsewhere (python)', () => {
  before(api);
  after(closeEditors);

  it('is read in code blocks of Markdown and JSON', async () => {
    const code = ['from keras.losses import mse', 'x = mse([0.0], [3.0])'];
    const markdown = await edit(`Text.\n\n\`\`\`python\n${code.join('\n')}\n\`\`\`\n`, 'markdown');
    assert.match(await hover(markdown.document, 'x = mse', 5), /9\./);
    const stated = await edit('```python\nprint(1 / 4)  # 0.4\n```\n\n```python\n>>> 1 / 8\n0.5\n```\n', 'markdown');
    const found = await until(() => {
      const now = warnings(stated.document.uri);
      return now.length === 2 ? now : undefined;
    }, 'warnings');
    assert.deepEqual(
      found.map(({ range }) => stated.document.getText(range)),
      ['0.4', '0.5'],
    );
    const json = await edit(JSON.stringify({ text: `\`\`\`python\n${code.join('\n')}\n\`\`\`` }), 'json');
    assert.match(await hover(json.document, 'x = mse', 5), /9\./);
  });

  it('shares its names among the cells of a notebook, whose outputs are checked', async () => {
    const cell = (source: string, ...outputs: readonly object[]): object => ({
      cell_type: 'code',
      execution_count: 1,
      metadata: {},
      source,
      outputs,
    });
    const output = { output_type: 'execute_result', execution_count: 2, metadata: {}, data: { 'text/plain': '2.6' } };
    const cells = [cell('from keras.losses import mse\ny = [1.0, 2.0]'), cell('mse([0.0, 0.0], y)', output)];
    const content = { cells, metadata: { language_info: { name: 'python' } }, nbformat: 4, nbformat_minor: 5 };
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'cells.ipynb');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(JSON.stringify(content)));
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    await vscode.window.showNotebookDocument(notebook);
    const { document } = notebook.cellAt(1);
    // (1 + 4) / 2
    const listed = await vscode.commands.executeCommand('metricLens.checkClaims', { uri: document.uri.toString() });
    assert.deepEqual(listed, { claims: [{ line: 0, stated: '2.6', computed: '2.5', holds: false }] });
    assert.equal((await hints(document)).get(0), '⇒ 2.5');
  });
});

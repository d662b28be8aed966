import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeEditors, edit, until } from './support/extension';

/** What the extension says over a piece of text. */
async function hoverOver(document: vscode.TextDocument, text: string): Promise<string | undefined> {
  const position = document.positionAt(document.getText().indexOf(text));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''));
  return contents.find((content) => content.includes('metricLens.compute') || content.includes('Metric Lens'));
}

/** The same, patient with an extension that is just being activated. */
const hover = (document: vscode.TextDocument, text: string): Promise<string> =>
  until(() => hoverOver(document, text), `a hover over ${text}`);

const categorical = 'y_true = [[0, 1, 0], [0, 0, 1]]\ny_pred = [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]\nprint(y_pred)\n';

describe('the hover', () => {
  before(api);
  after(closeEditors);

  it('says what an array is, what it is paired with, and the numbers that matter', async () => {
    const { document } = await edit(categorical, 'python');
    const text = await hover(document, '0.95');
    assert.match(text, /\*\*y\\_pred\*\* `\(2, 3\)` float64, rows sum to 1/);
    assert.match(text, /0 to 0\.95 · mean 0\.3333 · rows sum to 1/);
    assert.match(text, /with \*\*y\\_true\*\* `\(2, 3\)` int64, one-hot · \[/);
    // keras.io's example of CategoricalCrossentropy: 1.177; one of two rows has its largest value in the right place.
    assert.match(text, /CategoricalCrossentropy \[\*\*1\.177\*\*\]/);
    assert.match(text, /CategoricalAccuracy \[\*\*0\.5\*\*\]/);
    assert.match(text, /!\[[^\]]*\]\(data:image\/svg\+xml/);
    assert.match(text, /\[Open in panel\]\(command:metricLens\.compute\?/);
    assert.match(text, /\[More…\]\(command:metricLens\.computeAll\?/);
  });

  it('says the same over the name, where it is assigned and where it is used', async () => {
    const { document } = await edit(categorical, 'python');
    const text = await hover(document, '0.95');
    assert.equal(await hover(document, 'y_pred = '), text);
    assert.equal(await hover(document, 'y_pred)'), text);
  });

  it('shows other numbers for a binary pair and for a regression', async () => {
    const binary = await edit('{"y_true": [0, 1, 0, 0], "y_pred": [0.6, 0.4, 0.4, 0.6]}', 'json');
    // keras.io's example of BinaryCrossentropy: 0.815; one of four is right at the threshold of 0.5.
    const first = await hover(binary.document, '0.6');
    assert.match(first, /BinaryCrossentropy \[\*\*0\.8149\*\*\]/);
    assert.match(first, /BinaryAccuracy \[\*\*0\.25\*\*\]/);
    const regression = await edit('true values: [3.5, -2.25, 10]\npredicted values: [3, -2, 12]', 'plaintext');
    const second = await hover(regression.document, '-2.25');
    // (0.25 + 0.0625 + 4) / 3 and (0.5 + 0.25 + 2) / 3
    assert.match(second, /MeanSquaredError \[\*\*1\.438\*\*\]/);
    assert.match(second, /MeanAbsoluteError \[\*\*0\.9167\*\*\]/);
  });

  it('shows an array without a partner alone', async () => {
    const { document } = await edit('x = [-10.0, -5.0, 0.0, 5.0]', 'python');
    const text = await hover(document, '-5.0');
    assert.match(text, /`\(4,\)` float64/);
    assert.match(text, /-10 to 5 · mean -2\.5/);
    assert.doesNotMatch(text, /\[\*\*/);
  });

  it('gives the reason when an array cannot be read', async () => {
    const { document } = await edit('y_pred = [0.1, 0.2, ..., 0.9]', 'python');
    assert.match(await hover(document, '0.2'), /cut off/);
  });

  it('follows edits', async () => {
    const { document } = await edit('values = [1, 2, 3]', 'python');
    assert.match(await hover(document, '2'), /1 to 3/);
    const change = new vscode.WorkspaceEdit();
    change.insert(document.uri, new vscode.Position(0, 10), '40, ');
    await vscode.workspace.applyEdit(change);
    assert.match(await hover(document, '2'), /1 to 40/);
  });

  it('follows edits of the partner far away, and shows its new place', async () => {
    const far = '# a line between them\n'.repeat(3000);
    const { document } = await edit(`y_true = [1.5, 2.5, 3.5]\n${far}y_pred = [1.25, 2.25, 3.25]\n`, 'plaintext');
    assert.match(await hover(document, '1.5'), /MeanSquaredError \[\*\*0\.0625\*\*\]/);
    const change = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf('1.25'));
    change.replace(document.uri, new vscode.Range(at, at.translate(0, 4)), '0.5');
    change.insert(document.uri, new vscode.Position(2000, 0), '\n');
    await vscode.workspace.applyEdit(change);
    const text = await hover(document, '1.5');
    // The squares of 1, 0.25 and 0.25.
    assert.match(text, /MeanSquaredError \[\*\*0\.375\*\*\]/);
    assert.match(text, /:3003\b/);
  });

  it('is silent where there is no array', async () => {
    const { document } = await edit('import numpy as np\ny_true = [1, 2]\nname = other\n', 'python');
    await hover(document, '[1, 2]');
    assert.equal(await hoverOver(document, 'numpy'), undefined);
    assert.equal(await hoverOver(document, 'other'), undefined);
  });

  it('stays below the length that VS Code cuts at, however large the array', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `[${String(row % 7)}.25, ${String(row % 3)}, 0.5]`);
    const { document } = await edit(`y_true = [${rows.join(',\n')}]\ny_pred = [${rows.join(',\n')}]`, 'python');
    const text = await hover(document, '[1.25');
    assert.ok(text.length < 100_000, String(text.length));
    assert.match(text, /`\(20000, 3\)`/);
  });

  it('can be switched off', async () => {
    const { document } = await edit('values = [1, 2, 3]', 'python');
    await hover(document, '2');
    const settings = vscode.workspace.getConfiguration('metricLens');
    await settings.update('hover.enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      assert.equal(await hoverOver(document, '2'), undefined);
    } finally {
      await settings.update('hover.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

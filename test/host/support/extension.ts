import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MetricLensApi, MetricLensRefusal, MetricLensResult } from '../../../src/host/api';

/** The extension's API, activated. */
export async function api(): Promise<MetricLensApi> {
  const extension = vscode.extensions.getExtension<MetricLensApi>('metric-lens.metric-lens');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** The result in an answer; fails with the issues when it is a refusal. */
export function resultIn(answer: MetricLensResult | MetricLensRefusal | undefined): MetricLensResult {
  assert.ok(answer !== undefined, 'nothing was returned');
  if (!('value' in answer)) assert.fail(answer.issues.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return answer;
}

/** The issues of a refusal; fails when there is a value. */
export function refusalIn(answer: MetricLensResult | MetricLensRefusal | undefined): MetricLensRefusal['issues'] {
  assert.ok(answer !== undefined, 'nothing was returned');
  assert.ok(!('value' in answer), 'a value was returned');
  assert.ok(answer.issues.some(({ severity }) => severity === 'error'));
  return answer.issues;
}

let written = 0;

/** Opens a new file of the workspace with this text in an editor, the given pieces of it selected. */
export async function edit(
  content: string,
  language: string,
  ...selected: readonly string[]
): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests need a folder');
  written += 1;
  const uri = vscode.Uri.joinPath(folder.uri, `written${String(written)}.txt`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  const opened = await vscode.workspace.openTextDocument(uri);
  const document = await vscode.languages.setTextDocumentLanguage(opened, language);
  const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  if (selected.length > 0) {
    editor.selections = selected.map((piece) => {
      const start = content.indexOf(piece);
      assert.ok(start >= 0, `"${piece}" is not in the document`);
      return new vscode.Selection(document.positionAt(start), document.positionAt(start + piece.length));
    });
  }
  return editor;
}

/** Puts the cursor before this text of the editor's document. */
export function putCursor(editor: vscode.TextEditor, before: string): void {
  const position = editor.document.positionAt(editor.document.getText().indexOf(before));
  editor.selections = [new vscode.Selection(position, position)];
}

export async function runCompute(argument: unknown): Promise<MetricLensResult | MetricLensRefusal | undefined> {
  return vscode.commands.executeCommand('metricLens.compute', argument);
}

export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until something is so, asking again and again. */
export async function until<T>(ask: () => Promise<T | undefined> | T | undefined, what: string): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) assert.fail(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Numbers that differ by float32 rounding at most. */
export function assertClose(received: unknown, expected: readonly number[], tolerance = 2e-5): void {
  assert.ok(Array.isArray(received), `expected a list, received ${JSON.stringify(received)}`);
  assert.equal(received.length, expected.length);
  for (const [index, value] of expected.entries()) {
    const got: unknown = received[index];
    assert.ok(typeof got === 'number');
    assert.ok(
      Math.abs(got - value) <= tolerance * (1 + Math.abs(value)),
      `[${String(index)}]: expected ${String(value)}, received ${String(got)}`,
    );
  }
}

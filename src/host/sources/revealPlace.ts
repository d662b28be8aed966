import * as vscode from 'vscode';
import { isWholeFile, type Place } from './place';

/**
 * Shows a document where it is open already (else in the first column) with the place selected, or a file of numbers among
 * the others in the explorer. False when it is gone.
 */
export async function revealPlace(place: Place): Promise<boolean> {
  const uri = vscode.Uri.parse(place.uri);
  if (isWholeFile(place)) {
    await vscode.commands.executeCommand('revealInExplorer', uri);
    return true;
  }
  const { start, end } = place.range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const notebook = vscode.workspace.notebookDocuments.find((each) => cellOf(each, place.uri) !== undefined);
  if (notebook !== undefined) return revealInCell(notebook, place.uri, selection);
  let document: vscode.TextDocument;
  try {
    document = await vscode.workspace.openTextDocument(uri);
  } catch {
    return false;
  }
  await vscode.window.showTextDocument(document, { viewColumn: columnOf(uri) ?? vscode.ViewColumn.One, selection });
  return true;
}

async function revealInCell(notebook: vscode.NotebookDocument, uri: string, selection: vscode.Range): Promise<boolean> {
  const cell = cellOf(notebook, uri);
  if (cell === undefined) return false;
  const range = new vscode.NotebookRange(cell.index, cell.index + 1);
  await vscode.window.showNotebookDocument(notebook, {
    selections: [range],
    viewColumn: columnOf(notebook.uri) ?? vscode.ViewColumn.One,
  });
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document === cell.document);
  if (editor !== undefined) {
    editor.selection = new vscode.Selection(selection.start, selection.end);
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  return true;
}

function cellOf(notebook: vscode.NotebookDocument, uri: string): vscode.NotebookCell | undefined {
  return notebook.getCells().find(({ document }) => document.uri.toString() === uri);
}

/** The column with a tab of this document, the active tabs first. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const wanted = uri.toString();
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const found = tabs.filter(
    ({ input }) =>
      (input instanceof vscode.TabInputText || input instanceof vscode.TabInputNotebook) &&
      input.uri.toString() === wanted,
  );
  return (found.find(({ isActive }) => isActive) ?? found[0])?.group.viewColumn;
}

import * as vscode from 'vscode';

/** Labels and probabilities. The last row sums to 1.05, so that libraries disagree about it. */
const example = `y_true = [[0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0]]
y_pred = [[0.1, 0.7, 0.2], [0.2, 0.3, 0.5], [0.6, 0.3, 0.1], [0.2, 0.55, 0.3]]
`;

/** Opens a new document with arrays in it, for who has none at hand. */
export async function openExample(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'python', content: example });
  await vscode.window.showTextDocument(document);
}

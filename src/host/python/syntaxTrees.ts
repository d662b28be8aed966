import * as vscode from 'vscode';
import type { PythonDocument, PythonReader } from '../../core/python/syntax/pythonReader';

/** The syntax trees of open documents: an edit reads anew only what it touches. */
export class SyntaxTrees implements vscode.Disposable {
  readonly #trees = new Map<vscode.TextDocument, PythonDocument>();
  readonly #listeners = [
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const tree = this.#trees.get(document);
      if (tree !== undefined) follow(tree, contentChanges);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      this.#drop(document);
    }),
  ];

  /** The tree of a document as it is now; what is new in it is read when it is asked for. */
  of(document: vscode.TextDocument, reader: PythonReader): PythonDocument {
    const text = document.getText();
    const known = this.#trees.get(document);
    if (known?.text === text) return known;
    this.#drop(document);
    const tree = reader.open(text);
    this.#trees.set(document, tree);
    return tree;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    for (const document of [...this.#trees.keys()]) this.#drop(document);
  }

  #drop(document: vscode.TextDocument): void {
    this.#trees.get(document)?.dispose();
    this.#trees.delete(document);
  }
}

/** Several changes of one edit come from the end of the text to its start, so that each finds its place. */
function follow(tree: PythonDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
  for (const { rangeOffset, rangeLength, text } of changes) {
    tree.change({ start: rangeOffset, end: rangeOffset + rangeLength, text });
  }
}

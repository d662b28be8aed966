import * as vscode from 'vscode';
import type { Outcome } from '../../core/issues/issue';
import { DocumentScan } from './documentScan';
import { RecentlyUsed } from './recentlyUsed';
import type { ScannedText } from './scannedText';

/** Of so many documents the scan is kept, while their texts together have no more characters than this. */
const kept = { count: 8, size: 60_000_000 };

/** The scans of documents: one for each version, made from that of the version before when first asked for. */
export class Texts implements vscode.Disposable {
  readonly #scans = new RecentlyUsed<vscode.TextDocument, DocumentScan>(kept);
  readonly #listener = vscode.workspace.onDidCloseTextDocument((document) => {
    this.#scans.delete(document);
  });

  /**
   * The document's text, scanned. A long scan lets other work in between. An error when the document is too long, or
   * changed meanwhile.
   */
  read(document: vscode.TextDocument): Promise<Outcome<ScannedText>> {
    const known = this.#scans.get(document);
    const scan = known?.version === document.version ? known : new DocumentScan(document, known);
    this.#scans.use(document, scan);
    return scan.outcome;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#scans.clear();
  }
}

import * as vscode from 'vscode';
import { issue, type Outcome } from '../../core/issues/issue';
import { scanText } from '../../core/text/scanText';
import { ScannedText } from './scannedText';

/** Longer documents are refused, in characters. */
const documentLimit = 50_000_000;
/** Of so many documents the scan is kept. */
const keptDocuments = 8;

/** The scans of documents: one for each version, made when first asked for. */
export class Texts implements vscode.Disposable {
  /** The latest scan of each document, the one used last at the end. */
  readonly #scans = new Map<vscode.TextDocument, ScannedText>();
  readonly #listener = vscode.workspace.onDidCloseTextDocument((document) => {
    this.#scans.delete(document);
  });

  /** The document's text, scanned; an error when it is too long, or when it was cancelled. */
  read(document: vscode.TextDocument, token?: vscode.CancellationToken): Outcome<ScannedText> {
    const known = this.#scans.get(document);
    if (known?.version === document.version) return { value: this.#keep(known), issues: [] };
    const text = document.getText();
    if (text.length > documentLimit) {
      return { issues: [issue('text.too-long', 'error', { limit: documentLimit, received: text.length })] };
    }
    const index = scanText(text, { cancelled: () => token?.isCancellationRequested === true });
    if (!index.complete) return { issues: [issue('text.cancelled', 'error')] };
    return { value: this.#keep(new ScannedText(document, text, index)), issues: [] };
  }

  dispose(): void {
    this.#listener.dispose();
    this.#scans.clear();
  }

  #keep(scanned: ScannedText): ScannedText {
    this.#scans.delete(scanned.document);
    this.#scans.set(scanned.document, scanned);
    const [oldest] = this.#scans.keys();
    if (this.#scans.size > keptDocuments && oldest !== undefined) this.#scans.delete(oldest);
    return scanned;
  }
}

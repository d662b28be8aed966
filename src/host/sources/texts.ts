import * as vscode from 'vscode';
import { issue, type Outcome } from '../../core/issues/issue';
import { scanInParts } from '../../core/text/scanText';
import { breather } from '../breather';
import { ScannedText } from './scannedText';

/** Longer documents are refused, in characters. */
const documentLimit = 50_000_000;
/** Of so many documents the scan is kept. */
const keptDocuments = 8;

/** A scan, finished or under way. */
interface Scan {
  readonly version: number;
  readonly outcome: Promise<Outcome<ScannedText>>;
}

/** The scans of documents: one for each version, made when first asked for. */
export class Texts implements vscode.Disposable {
  /** The latest scan of each document, the one used last at the end. */
  readonly #scans = new Map<vscode.TextDocument, Scan>();
  readonly #listener = vscode.workspace.onDidCloseTextDocument((document) => {
    this.#scans.delete(document);
  });

  /**
   * The document's text, scanned. A long scan lets other work in between. An error when the document is too long, or
   * changed meanwhile.
   */
  read(document: vscode.TextDocument): Promise<Outcome<ScannedText>> {
    const known = this.#scans.get(document);
    const scan =
      known?.version === document.version ? known : { version: document.version, outcome: scanned(document) };
    this.#scans.delete(document);
    this.#scans.set(document, scan);
    const [oldest] = this.#scans.keys();
    if (this.#scans.size > keptDocuments && oldest !== undefined) this.#scans.delete(oldest);
    return scan.outcome;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#scans.clear();
  }
}

async function scanned(document: vscode.TextDocument): Promise<Outcome<ScannedText>> {
  const { version } = document;
  const text = document.getText();
  if (text.length > documentLimit) {
    return { issues: [issue('text.too-long', 'error', { limit: documentLimit, received: text.length })] };
  }
  const breathe = breather();
  const parts = scanInParts(text, { cancelled: () => document.version !== version || document.isClosed });
  let part = parts.next();
  while (part.done !== true) {
    await breathe();
    part = parts.next();
  }
  if (!part.value.complete) return { issues: [issue('text.cancelled', 'error')] };
  return { value: new ScannedText(document, text, part.value), issues: [] };
}

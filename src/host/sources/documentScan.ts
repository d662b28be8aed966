import type * as vscode from 'vscode';
import { issue, type Outcome } from '../../core/issues/issue';
import { scanInParts } from '../../core/text/scanText';
import type { TextIndex } from '../../core/text/textIndex';
import { breather } from '../breather';
import { ScannedText } from './scannedText';

/** Longer documents are refused, in characters. */
const documentLimit = 50_000_000;

/** The scan of one version of a document, finished or under way. */
export class DocumentScan {
  readonly version: number;
  /** The characters that it holds. */
  readonly size: number;
  readonly outcome: Promise<Outcome<ScannedText>>;
  #latest: TextIndex | undefined;

  /** Starts to scan a document as it is now; `earlier` is what is known of the version before. */
  constructor(document: vscode.TextDocument, earlier: DocumentScan | undefined) {
    const text = document.getText();
    const isTooLong = text.length > documentLimit;
    this.version = document.version;
    this.size = isTooLong ? 0 : text.length;
    this.#latest = earlier === undefined ? undefined : earlier.#latest;
    this.outcome = isTooLong ? Promise.resolve(tooLong(text)) : this.#scan(document, text);
  }

  /** A long scan lets other work in between. */
  async #scan(document: vscode.TextDocument, text: string): Promise<Outcome<ScannedText>> {
    const breathe = breather();
    const cancelled = (): boolean => document.version !== this.version || document.isClosed;
    const parts = scanInParts(text, { cancelled, previous: this.#latest });
    let part = parts.next();
    while (part.done !== true) {
      await breathe();
      part = parts.next();
    }
    if (!part.value.complete) return { issues: [issue('text.cancelled', 'error')] };
    this.#latest = part.value;
    return { value: new ScannedText(document, text, part.value), issues: [] };
  }
}

function tooLong({ length }: string): Outcome<ScannedText> {
  return { issues: [issue('text.too-long', 'error', { limit: documentLimit, received: length })] };
}

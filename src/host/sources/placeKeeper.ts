import * as vscode from 'vscode';
import type { Span } from '../../core/issues/issue';
import { moveSpan } from './moveSpan';
import type { Place } from './place';

/** Knows where followed places are after the edits that were made since: the panel's arrays move with their text. */
export class PlaceKeeper implements vscode.Disposable {
  /** Where each place is now; undefined when its text was replaced. */
  readonly #spans = new Map<Place, Span | undefined>();
  readonly #moved = new vscode.EventEmitter<void>();
  /** Some followed place has moved, or is gone. */
  readonly onDidMove = this.#moved.event;
  readonly #listener = vscode.workspace.onDidChangeTextDocument((event) => {
    this.#note(event);
  });

  /** Follows these places and no others. Those already followed keep what is known of them. */
  follow(places: readonly Place[]): void {
    for (const place of this.#spans.keys()) if (!places.includes(place)) this.#spans.delete(place);
    for (const place of places) if (!this.#spans.has(place)) this.#spans.set(place, place.span);
  }

  /** Where a followed place is now; undefined when its text is gone. */
  now(place: Place): Place | undefined {
    if (!this.#spans.has(place)) return place;
    const span = this.#spans.get(place);
    if (span === undefined || span === place.span) return span && place;
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === place.uri);
    return document && placeIn(document, span);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#moved.dispose();
  }

  #note({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (this.#spans.size === 0 || contentChanges.length === 0) return;
    const uri = document.uri.toString();
    let someMoved = false;
    for (const [place, span] of this.#spans) {
      if (place.uri !== uri || span === undefined) continue;
      const now = contentChanges.reduce<Span | undefined>(moved, span);
      this.#spans.set(place, now);
      someMoved ||= now !== span;
    }
    if (someMoved) this.#moved.fire();
  }
}

function moved(
  span: Span | undefined,
  { rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent,
): Span | undefined {
  return span && moveSpan(span, { offset: rangeOffset, length: rangeLength, inserted: text.length });
}

/** The place of a span of a document. */
export function placeIn(document: vscode.TextDocument, span: Span): Place {
  const position = (offset: number) => {
    const { line, character } = document.positionAt(offset);
    return { line, character };
  };
  return { uri: document.uri.toString(), span, range: { start: position(span.start), end: position(span.end) } };
}

import * as vscode from 'vscode';
import { followSpan, type FollowedSpan } from './moveSpan';
import type { Place } from './place';
import { placeIn } from './placeIn';

/** Knows where followed places are after the edits that were made since: the panel's arrays move with their text. */
export class PlaceKeeper implements vscode.Disposable {
  readonly #spans = new Map<Place, FollowedSpan>();
  readonly #edited = new vscode.EventEmitter<void>();
  /** A document with a followed place was edited: the place may have moved, be gone, or say something else. */
  readonly onDidEdit = this.#edited.event;
  readonly #listener = vscode.workspace.onDidChangeTextDocument((event) => {
    this.#note(event);
  });

  /** Follows these places and no others. Those already followed keep what is known of them. */
  follow(places: readonly Place[]): void {
    for (const place of this.#spans.keys()) if (!places.includes(place)) this.#spans.delete(place);
    for (const place of places)
      if (!this.#spans.has(place)) this.#spans.set(place, { span: place.span, isGone: false });
  }

  /** Where a followed place is now; undefined when its text is gone. */
  now(place: Place): Place | undefined {
    const { span, isGone } = this.spanOf(place);
    if (isGone) return undefined;
    if (span === place.span) return place;
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === place.uri);
    return document && placeIn(document, span);
  }

  /** Where the text of a place is now, or what stands there instead. */
  spanOf(place: Place): FollowedSpan {
    return this.#spans.get(place) ?? { span: place.span, isGone: false };
  }

  dispose(): void {
    this.#listener.dispose();
    this.#edited.dispose();
  }

  #note({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (this.#spans.size === 0 || contentChanges.length === 0) return;
    const uri = document.uri.toString();
    let someFollowed = false;
    for (const [place, followed] of this.#spans) {
      if (place.uri !== uri) continue;
      this.#spans.set(place, contentChanges.reduce<FollowedSpan>(moved, followed));
      someFollowed = true;
    }
    if (someFollowed) this.#edited.fire();
  }
}

function moved(
  followed: FollowedSpan,
  { rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent,
): FollowedSpan {
  return followSpan(followed, { offset: rangeOffset, length: rangeLength, inserted: text.length });
}

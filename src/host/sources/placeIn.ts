import type { Span } from '../../core/issues/issue';
import type { PlainPosition } from '../api';
import type { Place } from './place';

/** What is asked of a document to say where something stands in it. */
export interface PlaceDocument {
  readonly uri: { toString(): string };
  positionAt(offset: number): PlainPosition;
}

/** The place of a span of a document. */
export function placeIn(document: PlaceDocument, span: Span): Place {
  const position = (offset: number) => {
    const { line, character } = document.positionAt(offset);
    return { line, character };
  };
  return { uri: document.uri.toString(), span, range: { start: position(span.start), end: position(span.end) } };
}

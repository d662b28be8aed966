import type { NDArray } from '../../core/array/ndarray';
import type { Role } from '../../core/catalogue/definition';
import type { Issue, Span } from '../../core/issues/issue';
import type { PlainPosition } from '../api';

/** Where an array stands: in which document, at which offsets, and the same as lines and characters from 0. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

/** An array that was read from a document. */
export interface PlacedArray {
  readonly array: NDArray;
  /** The name it is assigned to in the text. */
  readonly name: string | undefined;
  readonly place: Place;
  /** Where a program computes it, its place is that of the call that takes it: as this input of the call. */
  readonly input?: Role | undefined;
  /** What there is to say about the reading: text that was not taken into account, a shape given later. */
  readonly remarks: readonly Issue[];
}

/** "blog.py:3": the last part of the document's path, and the line counted from 1. A file of numbers has no lines. */
export function placeLabel(place: Place): string {
  const path = place.uri.replace(/[?#].*$/, '');
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  return isWholeFile(place) ? decode(file) : `${decode(file)}:${String(place.range.start.line + 1)}`;
}

/** Whether it stands for all of a file that need not be text, and so has no lines. */
export function isWholeFile({ span }: Place): boolean {
  return span.start === span.end;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

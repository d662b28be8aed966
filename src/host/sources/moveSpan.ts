import type { Span } from '../../core/issues/issue';

/** A replacement in a text: `length` characters from `offset` became `inserted` characters. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly inserted: number;
}

/**
 * Where a span is after a change: shifted by what happens before it, grown or shrunk by what happens inside. Undefined
 * when the change replaced all of it.
 */
export function moveSpan(span: Span, change: TextChange): Span | undefined {
  const { offset, length, inserted } = change;
  const end = offset + length;
  const difference = inserted - length;
  if (end <= span.start) return { start: span.start + difference, end: span.end + difference };
  if (offset >= span.end) return span;
  if (offset <= span.start && end >= span.end) return undefined;
  if (offset < span.start) return { start: offset + inserted, end: span.end + difference };
  if (end > span.end) return { start: span.start, end: offset };
  return { start: span.start, end: span.end + difference };
}

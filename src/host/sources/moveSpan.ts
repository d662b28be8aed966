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

/** A span that is followed through changes, also when one of them has replaced all of it. */
export interface FollowedSpan {
  readonly span: Span;
  /** The text of before is gone: the span is of what stands in its place, and may be empty. */
  readonly isGone: boolean;
}

/** Where a followed span is after a change. What is written where a text was cut out belongs to its place. */
export function followSpan({ span, isGone }: FollowedSpan, change: TextChange): FollowedSpan {
  const moved = isGone ? undefined : moveSpan(span, change);
  if (moved !== undefined) return moved === span ? { span, isGone } : { span: moved, isGone };
  const { offset, length, inserted } = change;
  const end = offset + length;
  const difference = inserted - length;
  if (end < span.start) return { span: { start: span.start + difference, end: span.end + difference }, isGone: true };
  if (offset > span.end) return { span, isGone: true };
  return { span: { start: Math.min(span.start, offset), end: Math.max(span.end, end) + difference }, isGone: true };
}

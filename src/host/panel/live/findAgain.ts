import type { Span } from '../../../core/issues/issue';
import type { FoundArray } from '../../../core/text/found';
import { readSelection } from '../../../core/text/readSelection';
import { arrayAt } from '../../sources/chooseArrays';
import type { FollowedSpan } from '../../sources/moveSpan';
import type { ScannedText } from '../../sources/scannedText';

/**
 * An array that was read before, in the text as it is now: what stands at its place, be it half written; where its text was
 * replaced, the array in the new text, or else the nearest of its name. Undefined when there is none.
 */
export function findAgain(
  scanned: Pick<ScannedText, 'text' | 'index'>,
  { span, isGone }: FollowedSpan,
  name: string | undefined,
): FoundArray | undefined {
  const there = isGone ? scanned.index.within(span)[0] : arrayIn(scanned, span);
  return there ?? (name === undefined ? undefined : scanned.index.named(name, span.start));
}

function arrayIn(scanned: Pick<ScannedText, 'text' | 'index'>, span: Span): FoundArray | undefined {
  const found = arrayAt(scanned, span.start);
  if (found !== undefined && found.span.start < span.end && found.span.end > span.start) return found;
  return readSelection(scanned.text, span).value?.[0];
}

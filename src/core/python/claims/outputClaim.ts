import { onOneLine, withSingleSpaces } from '../showing/valueText';
import type { Claim } from './claim';
import { computedText, judgeSubject, mendedText } from './judgeSubject';
import { comparePrinted, isMoreThanValue, type TextVerdict } from './printedTexts';
import { readStated } from './stated';
import type { Subject } from './subject';

/**
 * What an output that stands below a statement says about it: the very text that was printed, or a value. Undefined when
 * the output is neither, or the statement shows nothing.
 */
export function outputClaim(output: string, subject: Subject): Claim | undefined {
  const { statement, printed } = subject;
  const about = { start: statement.start, end: statement.end };
  const base = { kind: 'output', span: about, about, stated: onOneLine(output) } as const;
  const compared = printed === undefined ? undefined : compareTexts(output, printed);
  if (printed !== undefined && compared !== undefined) {
    const computed = onOneLine(printed);
    if (compared === 'same') return { ...base, computed, verdict: { kind: 'holds' }, mended: undefined };
    return { ...base, computed, verdict: { kind: 'fails' }, mended: computed };
  }
  const stated = readStated(output.trim());
  if (stated === undefined) return undefined;
  const judgement = judgeSubject(stated, subject);
  if (judgement.kind === 'unlike') return undefined;
  const mended = judgement.kind === 'fails' ? mendedText(stated, subject) : undefined;
  return { ...base, computed: computedText(stated, subject), verdict: judgement, mended };
}

function compareTexts(output: string, printed: string): TextVerdict | undefined {
  if (withSingleSpaces(printed) === withSingleSpaces(output)) return 'same';
  return isMoreThanValue(output) ? comparePrinted(output, printed) : undefined;
}

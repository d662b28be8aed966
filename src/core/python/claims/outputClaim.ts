import { onOneLine, withSingleSpaces } from '../showing/valueText';
import type { Claim } from './claim';
import { computedText, judgeSubject, mendedText } from './judgeSubject';
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
  if (printed !== undefined && withSingleSpaces(printed) === withSingleSpaces(output)) {
    return { ...base, computed: onOneLine(printed), verdict: { kind: 'holds' }, mended: undefined };
  }
  const stated = readStated(output.trim());
  if (stated === undefined) return undefined;
  const judgement = judgeSubject(stated, subject);
  if (judgement.kind === 'unlike') return undefined;
  const mended = judgement.kind === 'fails' ? mendedText(stated, subject) : undefined;
  return { ...base, computed: computedText(stated, subject), verdict: judgement, mended };
}

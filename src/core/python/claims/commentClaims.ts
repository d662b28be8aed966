import type { PythonNode } from '../syntax/pythonNode';
import { onOneLine, withSingleSpaces } from '../showing/valueText';
import type { ValueIndex } from '../showing/valueIndex';
import { valueStatements } from '../showing/valueStatements';
import type { Claim, Verdict } from './claim';
import { remarksOf, type Remark } from './comments';
import { computedText, judgeSubject, mendedText } from './judgeSubject';
import { comparePrinted, isMoreThanValue } from './printedTexts';
import { statedIn, type FoundStated } from './statedIn';
import { subjectOf, type Subject } from './subject';

/**
 * The values that comments state about the statements that they stand behind or below. A comment is a claim only when it
 * consists of a value, with a word of a list or a name of the statement before it; and where the two may be about other
 * things (`# 2` as a heading, a number beside an array), only when it holds. Pauses between comments.
 */
export function* commentClaims(root: PythonNode, text: string, index: ValueIndex): Generator<void, Claim[]> {
  const claims: Claim[] = [];
  const statements = valueStatements(root);
  yield;
  const remarks = remarksOf(root, text, statements);
  for (const remark of remarks) {
    yield;
    const isTaken = claims.at(-1)?.about === remark.statement;
    const claim = isTaken ? undefined : commentClaim(remark, index);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

function commentClaim(remark: Remark, index: ValueIndex): Claim | undefined {
  const subject = subjectOf(remark.statement, index);
  if (subject?.isComputed !== true) return undefined;
  const whole = printedWhole(remark, subject);
  if (whole !== undefined) return whole;
  const found = statedIn(remark.text, subject.names);
  if (found === undefined) return undefined;
  const judgement = judgeSubject(found.stated, subject);
  if (judgement.kind === 'unlike') return undefined;
  const isCertain = judgement.kind.startsWith('holds') || isMeant(found, remark, subject);
  return isCertain ? claimOf(remark, found, subject, judgement) : undefined;
}

/** A comment that repeats all that was printed, words and numbers. */
function printedWhole({ text, place, offsetOf, statement }: Remark, { printed, times }: Subject): Claim | undefined {
  if (printed === undefined) return undefined;
  const isSame = withSingleSpaces(text) === withSingleSpaces(printed) && printed.trim() !== '';
  const compared = isSame ? 'same' : isMoreThanValue(text) ? comparePrinted(text, printed) : undefined;
  if (compared === undefined || (compared !== 'same' && times > 1)) return undefined;
  const start = offsetOf(text.length - text.trimStart().length);
  const computed = onOneLine(printed);
  return {
    kind: 'comment',
    span: { start, end: offsetOf(text.trimEnd().length) },
    about: statement,
    stated: onOneLine(text),
    computed,
    verdict: { kind: compared === 'same' ? 'holds' : 'fails' },
    mended: compared === 'same' || (place === 'below' && text.includes('\n')) ? undefined : computed,
  };
}

/** Whether a value in a comment that does not hold is meant as one of the statement. */
function isMeant({ stated, isLabelled }: FoundStated, { place }: Remark, { times, statement }: Subject): boolean {
  if (times > 1) return false;
  if (isLabelled) return true;
  const { value } = stated;
  if (place === 'behind') return true;
  // A number on a line of its own may number what comes next.
  const isBare = value.kind === 'number' && value.decimals === 0;
  return !isBare && statement.kind !== 'assignment';
}

function claimOf(remark: Remark, found: FoundStated, subject: Subject, verdict: Verdict): Claim {
  const span = { start: remark.offsetOf(found.start), end: remark.offsetOf(found.end) };
  return {
    kind: 'comment',
    span,
    about: remark.statement,
    stated: onOneLine(remark.text.slice(found.start, found.end)),
    computed: computedText(found.stated, subject),
    verdict,
    mended: verdict.kind === 'fails' ? mendedText(found.stated, subject) : undefined,
  };
}

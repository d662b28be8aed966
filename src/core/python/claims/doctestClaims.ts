import type { Doctest } from '../excerpts/doctest';
import type { Excerpt } from '../excerpts/excerpt';
import type { PythonNode } from '../syntax/pythonNode';
import type { ValueIndex } from '../showing/valueIndex';
import { valueStatements } from '../showing/valueStatements';
import type { Claim } from './claim';
import { outputClaim } from './outputClaim';
import { subjectOf } from './subject';

/** What the outputs of a doctest state, by its program and what was recorded of it. Places are those of the document. */
export function doctestClaims({ excerpt, outputs }: Doctest, root: PythonNode, index: ValueIndex): Claim[] {
  const statements = valueStatements(root);
  return outputs.flatMap(({ start, end, text, after }) => {
    const statement = statements.filter((each) => each.end <= after).at(-1);
    const subject = statement && subjectOf(statement, index);
    const claim = subject && outputClaim(text, subject);
    return claim === undefined
      ? []
      : [{ ...inDocument(claim, excerpt), kind: 'doctest' as const, span: { start, end } }];
  });
}

/** A claim of an excerpt with its places in the document. */
export function inDocument(claim: Claim, excerpt: Excerpt): Claim {
  const { span, about } = claim;
  return {
    ...claim,
    span: { start: excerpt.placeOf(span.start), end: excerpt.placeOf(span.end) },
    about: { start: excerpt.placeOf(about.start), end: excerpt.placeOf(about.end) },
  };
}

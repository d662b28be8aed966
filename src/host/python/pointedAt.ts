import type { Evaluated } from '../../core/python/evaluator/recorder';
import type { ReadText } from '../../core/python/reading/readProgram';
import type { Engine } from '../loadEngine';
import type { ReadDocument } from './pythonPrograms';

/** An expression of a program, where somebody points at it. */
export interface PointedAt {
  readonly text: ReadText;
  readonly expression: Evaluated;
  /** Its place in the document. */
  readonly span: { readonly start: number; readonly end: number };
}

/** The expression at an offset of a document. */
export function pointedAt({ expressionAt }: Engine, { texts }: ReadDocument, offset: number): PointedAt | undefined {
  for (const text of texts) {
    const { excerpt, run } = text;
    const inside = excerpt.offsetOf(offset);
    const expression = inside === undefined ? undefined : expressionAt(run, excerpt.code, inside);
    if (expression === undefined) continue;
    const span = { start: excerpt.placeOf(expression.start), end: excerpt.placeOf(expression.end) };
    return { text, expression, span };
  }
  return undefined;
}

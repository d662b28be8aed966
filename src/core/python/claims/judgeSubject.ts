import { onOneLine, shapeOf, shapeText, valueText } from '../showing/valueText';
import { agrees } from './agrees';
import type { Comparable } from './comparable';
import { judge, type Judgement } from './judge';
import { numberStated, readStated, type Stated, type StatedItem } from './stated';
import { statedIn } from './statedIn';
import type { Subject } from './subject';

/** Compares what a statement shows with what is stated about it: its value, or what was printed. */
export function judgeSubject(stated: Stated, { value, origin, printed }: Subject): Judgement {
  const ofValue = value && judge(stated, value, origin);
  if (ofValue !== undefined && ofValue.kind !== 'unknown' && ofValue.kind !== 'unlike') return ofValue;
  const ofPrinted = printed === undefined ? undefined : judgePrinted(stated, printed);
  return ofPrinted ?? ofValue ?? { kind: 'unlike' };
}

/** Compares with the value in what was printed, behind its label. */
function judgePrinted(stated: Stated, printed: string): Judgement | undefined {
  const shown = statedIn(printed, [])?.stated ?? readStated(printed.replace(/^[^:=]*[:=]/, ''));
  if (shown === undefined) return undefined;
  const isSame = agrees(stated.value, asValue(shown.value)) || agrees(shown.value, asValue(stated.value));
  return { kind: isSame ? 'holds' : 'fails' };
}

/** A stated value as if it had been computed. */
function asValue(stated: StatedItem): Comparable {
  if (stated.kind === 'sequence') return stated.items.map(asValue);
  if (stated.kind === 'number') return numberStated(stated);
  if (stated.word === 'None') return null;
  if (stated.word === 'True' || stated.word === 'False') return stated.word === 'True';
  return Number(stated.word.replace('inf', 'Infinity'));
}

/** The computed value in the form of the stated one: a shape for a shape. */
export function computedText({ value: stated }: Stated, { value, printed }: Subject): string | undefined {
  if (value === undefined) return printed === undefined ? undefined : onOneLine(printed);
  const shape = shapeOf(value);
  if (stated.kind === 'sequence' && stated.bracket === '(' && shape !== undefined) return shapeText(shape);
  const text = valueText(value) ?? printed;
  return text === undefined ? undefined : onOneLine(text);
}

/** The same as a percentage where a percentage was stated, with as many digits. */
export function mendedText(stated: Stated, subject: Subject): string | undefined {
  const { value: number } = stated;
  const computed = computedText(stated, subject);
  if (number.kind !== 'number' || !number.printed.isPercent) return computed;
  const share = Number(computed);
  return Number.isFinite(share) ? `${(100 * share).toFixed(number.decimals ?? 0)}%` : undefined;
}

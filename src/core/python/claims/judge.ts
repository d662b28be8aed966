import { shapeOf } from '../showing/valueText';
import { unknownOf } from '../values/firstUnknown';
import type { Origin } from '../values/arrayTypes';
import type { Value } from '../values/value';
import { agrees } from './agrees';
import type { Verdict } from './claim';
import { comparable, type Comparable } from './comparable';
import { olderValues } from './olderLibraries';
import type { Stated, StatedItem } from './stated';

/** How a value compares with what is stated. `unlike`: the two are not of one form, so that they may be about other things. */
export type Judgement = Verdict | { readonly kind: 'unlike' };

const unlike: Judgement = { kind: 'unlike' };
const holds: Verdict = { kind: 'holds' };

/**
 * Compares a value with what is stated about it: the value itself, its shape (`(2, 3)`), or the mean of what a library
 * gives for each sample.
 *
 * @param origin the call of the catalogue that the value came from
 */
export function judge({ value: stated, shape }: Stated, value: Value, origin: Origin | undefined): Judgement {
  if (shape !== undefined && !isShape(shape, value)) return { kind: 'fails' };
  const numbers = comparable(value);
  if (numbers !== undefined && agrees(stated, numbers)) return holds;
  if (isShapeTuple(stated) && shapeOf(value) !== undefined) {
    return isShape(stated, value) ? holds : { kind: 'fails' };
  }
  const missing = unknownOf(value);
  if (missing !== undefined) return { kind: 'unknown', because: missing.because };
  if (numbers === undefined || numbers === null || typeof numbers === 'boolean') {
    return stated.kind === 'word' ? { kind: 'fails' } : unlike;
  }
  const before = origin && olderValues(origin).find((each) => agrees(stated, each.value));
  if (before !== undefined) return { kind: 'holds-before', library: before.library };
  return judgeNumbers(stated, numbers, origin !== undefined);
}

function judgeNumbers(stated: StatedItem, numbers: Comparable, isResult: boolean): Judgement {
  if (stated.kind === 'sequence') return isSameForm(stated, numbers) || isResult ? { kind: 'fails' } : unlike;
  if (!Array.isArray(numbers)) return { kind: 'fails' };
  const all = numbersIn(numbers);
  const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
  if (isResult && agrees(stated, mean)) return all.length === 1 ? holds : { kind: 'holds-of-mean' };
  return isResult ? { kind: 'fails' } : unlike;
}

/** A tuple of whole numbers and `None`. */
function isShapeTuple(stated: StatedItem): boolean {
  if (stated.kind !== 'sequence' || stated.bracket !== '(') return false;
  return stated.items.every((item) =>
    item.kind === 'number' ? item.decimals === 0 : item.kind === 'word' && item.word === 'None',
  );
}

function isShape(stated: StatedItem, value: Value): boolean {
  const shape = shapeOf(value);
  return shape !== undefined && agrees(stated, shape);
}

/** Whether lists are nested in the same way, with as many items. */
function isSameForm(stated: StatedItem, value: Comparable): boolean {
  if (stated.kind !== 'sequence') return !Array.isArray(value);
  if (!Array.isArray(value)) return false;
  const items: readonly Comparable[] = value;
  return stated.items.length === items.length && stated.items.every((each, i) => isSameForm(each, items[i] ?? null));
}

function numbersIn(value: Comparable): number[] {
  return Array.isArray(value) ? (value as readonly Comparable[]).flatMap(numbersIn) : [Number(value)];
}
